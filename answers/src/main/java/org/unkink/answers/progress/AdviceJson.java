package org.unkink.answers.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unkink.answers.catalogue.VariantJson;
import org.unkink.answers.codec.Decimals;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.advice.Advice;

/** Advice with its reason in numbers and its rule. */
public final class AdviceJson {

    private AdviceJson() {}

    public static ArrayNode list(List<Advice> advices, Texts texts) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        advices.forEach(advice -> list.add(of(advice, texts)));
        return list;
    }

    private static ObjectNode of(Advice advice, Texts texts) {
        String key = "advice.kind." + Words.word(advice.kind());
        Map<String, String> numbers = advice.numbers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, number -> Decimals.text(number.getValue())));
        String reason = texts.phrase("advice.numbers." + Words.word(advice.basis()), numbers);
        ObjectNode node = Json.object()
                .put("kind", Words.word(advice.kind()))
                .put("level", Words.word(advice.level()))
                .put("title", texts.phrase(key + ".title"))
                .put("reason", reason)
                .put("text", texts.phrase(key + ".text"))
                .put("since", advice.since().toString())
                .put("read", advice.read())
                .put("holds", advice.holds())
                .put("stops", Words.word(advice.stops()));
        node.set("rule", VariantJson.rule(advice.rule(), texts));
        return node;
    }
}

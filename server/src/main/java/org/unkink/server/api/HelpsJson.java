package org.unkink.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.unkink.catalogue.Texts;
import org.unkink.engine.help.Factor;
import org.unkink.engine.help.Help;
import org.unkink.engine.help.Helps;
import org.unkink.engine.help.Morning;
import org.unkink.engine.journal.Person;
import org.unkink.server.codec.Words;
import org.unkink.server.contract.Json;

/** What seems to help: those of which something can be said, what is clear first. */
final class HelpsJson {

    private HelpsJson() {}

    static ObjectNode of(Person person, Texts texts) {
        List<Help> known = Helps.of(person).stream()
                .filter(help -> help.verdict() != Help.Verdict.NOT_ENOUGH_YET)
                .sorted(Comparator.comparing(Help::verdict)
                        .thenComparingDouble(help -> help.difference().middle()))
                .toList();
        ObjectNode node = Json.object()
                .put("state", known.isEmpty() ? "not-enough-yet" : "enough")
                .put("fewest", Helps.FEWEST);
        ArrayNode list = node.putArray("exercises");
        known.forEach(help -> list.add(help(help, texts)));
        return node;
    }

    private static ObjectNode help(Help help, Texts texts) {
        Help.Estimate difference = help.difference();
        String exercise = help.factor().exercise().toString();
        ObjectNode node = Json.object()
                .put("exercise", exercise)
                .put("name", texts.phrase("exercise." + exercise + ".name"))
                .put("factor", factor(help.factor()))
                .put("verdict", Words.word(help.verdict()))
                .put("text", text(help, texts))
                .put("low", difference.low())
                .put("middle", difference.middle())
                .put("high", difference.high());
        node.set("with", mornings(help.with()));
        node.set("without", mornings(help.without()));
        return node;
    }

    private static String factor(Factor factor) {
        return switch (factor) {
            case Factor.Done _ -> "done";
            case Factor.MoreOf _ -> "more-of";
        };
    }

    private static String text(Help help, Texts texts) {
        Help.Estimate difference = help.difference();
        return texts.phrase(
                "help." + factor(help.factor()) + "." + Words.word(help.verdict()),
                Map.of(
                        "low",
                        Decimals.signed(difference.low()),
                        "middle",
                        Decimals.text(Math.abs(difference.middle())),
                        "high",
                        Decimals.signed(difference.high())));
    }

    private static ObjectNode mornings(List<Morning> mornings) {
        return Json.object()
                .put("sessions", mornings.size())
                .put(
                        "change",
                        mornings.stream().mapToInt(Morning::change).average().orElse(0));
    }
}

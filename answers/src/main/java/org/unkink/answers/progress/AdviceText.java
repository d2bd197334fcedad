package org.unkink.answers.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.answers.json.Decimals;
import org.unkink.answers.json.Words;
import org.unkink.catalogue.Texts;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.AdviceKind;

/**
 * Advice with its reason in numbers and its rule.
 *
 * @param since the day of its trigger
 * @param holds whether it still does
 */
public record AdviceText(
        AdviceKind kind,
        Level level,
        String title,
        String reason,
        String text,
        LocalDate since,
        boolean read,
        boolean holds,
        Advice.Stops stops,
        RuleRef rule) {

    public static List<AdviceText> all(List<Advice> advices, Texts texts) {
        return advices.stream().map(advice -> of(advice, texts)).toList();
    }

    private static AdviceText of(Advice advice, Texts texts) {
        String key = "advice.kind." + Words.word(advice.kind());
        Map<String, String> numbers = advice.numbers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, number -> Decimals.text(number.getValue())));
        return new AdviceText(
                advice.kind(),
                advice.level(),
                texts.phrase(key + ".title"),
                texts.phrase("advice.numbers." + Words.word(advice.basis()), numbers),
                texts.phrase(key + ".text"),
                advice.since(),
                advice.read(),
                advice.holds(),
                advice.stops(),
                RuleRef.of(advice.rule(), texts));
    }
}

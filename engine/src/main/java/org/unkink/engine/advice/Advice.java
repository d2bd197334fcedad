package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.Map;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.rule.Rule;

/**
 * A piece of advice; its kind and day tell it from all others.
 *
 * @param level how urgent it is to see somebody
 * @param since the day of its trigger
 * @param basis what its numbers mean
 * @param numbers by the names that the basis says
 * @param stops what is not possible while it holds
 * @param holds whether it is still so today
 * @param read whether the person has seen it
 */
public record Advice(
        AdviceKind kind,
        Level level,
        Rule rule,
        LocalDate since,
        Basis basis,
        Map<String, Double> numbers,
        Stops stops,
        boolean holds,
        boolean read) {

    public Advice {
        numbers = Map.copyOf(numbers);
        if (!numbers.keySet().equals(basis.names())) {
            throw new IllegalArgumentException(basis + " has the numbers " + basis.names() + ", not " + numbers);
        }
    }

    /** The things that advice can stop. */
    public enum Stops {
        NOTHING,
        STRENGTH,
        PLAN
    }

    Advice with(boolean stillHolds) {
        return new Advice(kind, level, rule, since, basis, numbers, stops, stillHolds, read);
    }

    Advice asRead() {
        return new Advice(kind, level, rule, since, basis, numbers, stops, holds, true);
    }
}

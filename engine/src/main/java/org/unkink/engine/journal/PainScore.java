package org.unkink.engine.journal;

import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.rule.Severity;

/** Pain as a number from 0 (none) to 10 (the worst imaginable): the NPRS, LOINC 72514-3. */
@Obeys(Rule.R41)
public record PainScore(int value) implements Comparable<PainScore> {

    public PainScore {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("pain is a whole number from 0 to 10, not " + value);
        }
    }

    public Severity severity() {
        return Severity.of(value);
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(value, other.value);
    }
}

package org.unkink.engine.exercise;

import java.util.List;
import org.unkink.engine.rule.Rule;

/**
 * The doses of a variant from the gentlest to the fullest, and the one that a newcomer gets (rule R13).
 *
 * @param rungs at least one, each more work than the one before
 * @param start index of the first dose that a newcomer gets
 */
public record Ladder(List<Rung> rungs, int start) {

    /** A dose and the rule that it comes from: R08 for the article's own, R13 or R14 for ours. */
    public record Rung(Dose dose, Rule source) {}

    public Ladder {
        rungs = List.copyOf(rungs);
        if (start < 0 || start >= rungs.size()) {
            throw new IllegalArgumentException(
                    "the start dose must be one of the " + rungs.size() + " doses, not number " + start);
        }
    }

    public Dose dose(int level) {
        return rungs.get(level).dose();
    }

    /** The index of a dose, -1 if the ladder does not have it. */
    public int indexOf(Dose dose) {
        for (int level = 0; level < rungs.size(); level++) {
            if (dose(level).equals(dose)) {
                return level;
            }
        }
        return -1;
    }

    public int top() {
        return rungs.size() - 1;
    }
}

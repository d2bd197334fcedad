package org.unkink.engine.trial;

import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.help.Help.Verdict;

/**
 * The result of a trial.
 *
 * @param difference of next-morning pain with the exercise to that without it, with an interval that holds the true one in
 *     95 of 100 trials, both looks together; below 0 is less pain
 * @param with mornings after sessions with it, and {@code without} those after the others
 */
public record Result(Verdict verdict, Estimate difference, int with, int without) {

    boolean isClear() {
        return verdict != Verdict.NO_CLEAR_DIFFERENCE;
    }
}

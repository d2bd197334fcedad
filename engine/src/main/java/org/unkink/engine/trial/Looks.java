package org.unkink.engine.trial;

import java.util.List;
import java.util.Optional;
import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.help.Help.Verdict;

/**
 * When the answers are looked at: once at the half, once at the end, by bounds as O'Brien and Fleming (1979) have them,
 * the first the square root of 2 times the last. Both together are wrong in 4 of 100 trials of what does nothing; up to
 * 5 are left for what the bounds do not know: numbers are whole, and the spread is learned on the way.
 */
final class Looks {

    /** Both bounds (2.904 and 2.054) as the shares of the intervals that reach so far. */
    static final double HALF = 0.99632;

    static final double LAST = 0.96;

    /** Below it the spread is too little known, and a look waits. */
    private static final int FEWEST_FREEDOM = 5;

    private Looks() {}

    /** The result; empty while more answers are needed. */
    static Optional<Result> result(List<Answer> answers, int needed) {
        return half(answers, needed).or(() -> last(answers, needed));
    }

    private static Optional<Result> half(List<Answer> answers, int needed) {
        int half = needed / 2;
        if (answers.size() < half) {
            return Optional.empty();
        }
        List<Answer> first = answers.subList(0, half);
        Contrast contrast = Contrast.of(first);
        return contrast.freedom() < FEWEST_FREEDOM
                ? Optional.empty()
                : Optional.of(result(first, contrast, HALF)).filter(Result::isClear);
    }

    /**
     * The end waits for answers where too many whole blocks are missing; by what is missing, never by what was said.
     */
    private static Optional<Result> last(List<Answer> answers, int needed) {
        for (int count = needed; count <= answers.size(); count++) {
            List<Answer> all = answers.subList(0, count);
            Contrast contrast = Contrast.of(all);
            if (contrast.freedom() >= FEWEST_FREEDOM) {
                return Optional.of(result(all, contrast, LAST));
            }
        }
        return Optional.empty();
    }

    private static Result result(List<Answer> answers, Contrast contrast, double share) {
        Estimate difference = contrast.interval(share);
        Verdict verdict = difference.high() < 0
                ? Verdict.LESS_PAIN
                : difference.low() > 0 ? Verdict.MORE_PAIN : Verdict.NO_CLEAR_DIFFERENCE;
        int with = (int) answers.stream().filter(a -> a.draw().with()).count();
        return new Result(verdict, difference, with, answers.size() - with);
    }
}

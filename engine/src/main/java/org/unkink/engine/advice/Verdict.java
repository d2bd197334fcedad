package org.unkink.engine.advice;

import java.util.Optional;
import org.unkink.engine.advice.Evidence.Gain;

/**
 * How two or four weeks have gone (rule R28), with what decided. Worse goes before better: what is known to be worse is
 * not outweighed by what is better.
 */
record Verdict(Outcome outcome, Gain because) {

    private static final double CLEAR_PAIN = 2;
    private static final double CLEAR_PEG = 1;

    /** What it comes to. */
    enum Outcome {
        BETTER,
        SAME,
        WORSE
    }

    /** After two weeks any improvement is enough; worse is only what is more than the usual variation. */
    static Optional<Verdict> afterTwoWeeks(Evidence evidence) {
        return of(
                evidence,
                clearlyWorse(evidence),
                evidence.gains().stream().filter(g -> g.gain() > 0).findFirst());
    }

    /**
     * After four weeks pain has to differ by 2, the PEG by 1, and the answer on change from 0, in both directions alike.
     */
    static Optional<Verdict> afterFourWeeks(Evidence evidence) {
        return of(
                evidence,
                clearlyWorse(evidence),
                evidence.gains().stream()
                        .filter(g -> g.gain() >= least(g.basis()))
                        .findFirst());
    }

    private static Optional<Gain> clearlyWorse(Evidence evidence) {
        return evidence.gains().stream()
                .filter(g -> g.gain() <= -least(g.basis()))
                .findFirst();
    }

    private static double least(Basis basis) {
        return switch (basis) {
            case PAIN -> CLEAR_PAIN;
            case PEG -> CLEAR_PEG;
            case CHANGE -> 1;
            case ONE_VALUE, SESSION, WEEK_BY_WEEK, ACTIVITIES, WEEKS, SIGNS ->
                throw new IllegalArgumentException("weeks are not judged by " + basis);
        };
    }

    private static Optional<Verdict> of(Evidence evidence, Optional<Gain> worse, Optional<Gain> better) {
        if (evidence.isUnknown()) {
            return Optional.empty();
        }
        return worse.map(g -> new Verdict(Outcome.WORSE, g))
                .or(() -> better.map(g -> new Verdict(Outcome.BETTER, g)))
                .or(() -> Optional.of(new Verdict(Outcome.SAME, evidence.gains().getFirst())));
    }
}

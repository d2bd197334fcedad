package org.unkink.engine.advice;

import java.util.Optional;
import org.unkink.engine.advice.Evidence.Gain;
import org.unkink.engine.advice.Evidence.Way;

/**
 * The verdict on two or four weeks (rule R28), with what decided it: one answer, so that better and worse never hold at
 * once. Pain that is clearly worse decides alone. Where anything else is worse while something is clearly better,
 * neither is said, unless all that is worse is an answer that says "a little".
 */
record Verdict(Outcome outcome, Gain because) {

    /** The result. */
    enum Outcome {
        BETTER,
        SAME,
        WORSE
    }

    /** After two weeks any improvement is enough; worse is only what is more than the usual variation. */
    static Optional<Verdict> afterTwoWeeks(Evidence evidence) {
        return of(evidence, evidence.first(Way.BETTER, Way.A_LITTLE_BETTER));
    }

    /** After four weeks only what is clear is better. */
    static Optional<Verdict> afterFourWeeks(Evidence evidence) {
        return of(evidence, evidence.first(Way.BETTER));
    }

    private static Optional<Verdict> of(Evidence evidence, Optional<Gain> better) {
        if (evidence.isUnknown()) {
            return Optional.empty();
        }
        Optional<Gain> worse = evidence.first(Way.WORSE);
        boolean isOpposed = evidence.first(Way.BETTER).isPresent();
        boolean painDecides = worse.filter(g -> g.basis() == Basis.PAIN).isPresent();
        if (worse.isPresent()) {
            return Optional.of(new Verdict(isOpposed && !painDecides ? Outcome.SAME : Outcome.WORSE, worse.get()));
        }
        Optional<Gain> aLittle = evidence.first(Way.A_LITTLE_WORSE).filter(_ -> !isOpposed);
        return aLittle.map(g -> new Verdict(Outcome.WORSE, g))
                .or(() -> better.map(g -> new Verdict(Outcome.BETTER, g)))
                .or(() -> Optional.of(new Verdict(Outcome.SAME, evidence.gains().getFirst())));
    }
}

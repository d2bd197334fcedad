package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.unkink.engine.exercise.Movement;
import org.unkink.figure.motion.Breath;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionFrame;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.pose.Allowance;
import org.unkink.figure.prop.Staging;

/**
 * A motion as the checks take it.
 *
 * @param name exercise and variant, such as {@code row/band}
 * @param sequences each different part once
 * @param round one repetition as it is shown, holds included; the next one begins where it ends
 */
record CheckedMotion(
        String name,
        List<FrameSequence> sequences,
        List<FrameSequence> round,
        Staging staging,
        List<Allowance> allowances) {

    /** Frames of a pose that is held too shortly to breathe; enough to see whether it comes to rest. */
    private static final int STILL = 5;

    CheckedMotion {
        sequences = List.copyOf(sequences);
        round = List.copyOf(round);
        allowances = List.copyOf(allowances);
    }

    static CheckedMotion of(Motion motion) {
        List<FrameSequence> sequences = new ArrayList<>();
        motion.transitions().forEach(transition -> sequences.add(sequence(transition)));
        motion.breaths().forEach(breath -> sequences.add(sequence(breath)));
        return new CheckedMotion(
                motion.variant().id().toString(),
                sequences,
                round(motion),
                Staging.of(motion.sheet().props()),
                motion.sheet().allowances());
    }

    private static FrameSequence sequence(Transition transition) {
        String via = transition.via().isEmpty() ? "" : " > " + String.join(" > ", transition.via());
        return new FrameSequence(transition.from() + via + " > " + transition.to(), transition.moments());
    }

    private static FrameSequence sequence(Breath breath) {
        return new FrameSequence("breath at " + breath.pose(), breath.moments());
    }

    private static List<FrameSequence> round(Motion motion) {
        List<FrameSequence> round = new ArrayList<>();
        String pose = motion.variant().movement().start();
        for (Movement.Step step : motion.variant().movement().steps()) {
            switch (step) {
                case Movement.Move move -> {
                    for (int time = 0; time < move.times(); time++) {
                        round.add(sequence(transition(motion, pose, move)));
                        pose = move.to();
                    }
                }
                case Movement.DoseHold hold -> round.add(held(motion, pose));
                case Movement.Pause pause -> round.add(held(motion, pose));
            }
        }
        return round;
    }

    private static Transition transition(Motion motion, String from, Movement.Move move) {
        return motion.transitions().stream()
                .filter(transition -> transition.from().equals(from)
                        && transition.via().equals(move.via())
                        && transition.to().equals(move.to())
                        && transition.seconds() == move.seconds())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no transition from " + from + " for " + move));
    }

    private static FrameSequence held(Motion motion, String pose) {
        for (Breath breath : motion.breaths()) {
            if (breath.pose().equals(pose)) {
                return sequence(breath);
            }
        }
        MotionFrame still =
                new MotionFrame(motion.key(pose).posture(), motion.key(pose).contacts());
        return new FrameSequence("still at " + pose, Collections.nCopies(STILL, still));
    }
}

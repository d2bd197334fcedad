package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.unkink.engine.exercise.Movement;
import org.unkink.figure.motion.Breath;
import org.unkink.figure.motion.Moment;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.pose.Allowance;
import org.unkink.figure.prop.Staging;

/**
 * A motion as it is looked at.
 *
 * @param name exercise and variant, such as {@code row/band}
 * @param takes each different part once
 * @param round one repetition as it is shown, holds included; the next one begins where it ends
 */
record Subject(String name, List<Take> takes, List<Take> round, Staging staging, List<Allowance> allowances) {

    /** Frames of a pose that is held too shortly to breathe; enough to see whether it comes to rest. */
    private static final int STILL = 5;

    Subject {
        takes = List.copyOf(takes);
        round = List.copyOf(round);
        allowances = List.copyOf(allowances);
    }

    static Subject of(Motion motion) {
        List<Take> takes = new ArrayList<>();
        motion.transitions().forEach(transition -> takes.add(take(transition)));
        motion.breaths().forEach(breath -> takes.add(take(breath)));
        return new Subject(
                motion.variant().id().toString(),
                takes,
                round(motion),
                Staging.of(motion.sheet().props()),
                motion.sheet().allowances());
    }

    private static Take take(Transition transition) {
        String via = transition.via().isEmpty() ? "" : " > " + String.join(" > ", transition.via());
        return new Take(transition.from() + via + " > " + transition.to(), transition.moments());
    }

    private static Take take(Breath breath) {
        return new Take("breath at " + breath.pose(), breath.moments());
    }

    private static List<Take> round(Motion motion) {
        List<Take> round = new ArrayList<>();
        String pose = motion.variant().movement().start();
        for (Movement.Step step : motion.variant().movement().steps()) {
            switch (step) {
                case Movement.Move move -> {
                    for (int time = 0; time < move.times(); time++) {
                        round.add(take(transition(motion, pose, move)));
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

    private static Take held(Motion motion, String pose) {
        for (Breath breath : motion.breaths()) {
            if (breath.pose().equals(pose)) {
                return take(breath);
            }
        }
        Moment still = new Moment(motion.key(pose).posture(), motion.key(pose).contacts());
        return new Take("still at " + pose, Collections.nCopies(STILL, still));
    }
}

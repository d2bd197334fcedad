package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unkink.body.rig.Posture;
import org.unkink.engine.exercise.Movement;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.scene.Camera;

/**
 * A movement in two pictures: its beginning, its end, and arrows for what has gone furthest. It leads
 * to the first pose that is held and is far enough away; where none is held, to where its largest move has gone furthest.
 */
public record Gesture(Posture from, Posture to, List<Arrow> arrows) {

    /** A held pose has to be this far from the beginning, as a share of the furthest. */
    private static final double FAR_ENOUGH = 0.6;

    public Gesture {
        arrows = List.copyOf(arrows);
    }

    /** The gesture of a motion, as a camera sees it. */
    public static Gesture of(Motion motion, Camera camera) {
        List<Trajectory> toHeld = new ArrayList<>();
        for (String held : held(motion.variant().movement())) {
            toHeld.add(Trajectory.to(wayTo(held, motion), camera));
        }
        double furthest = toHeld.stream().mapToDouble(Trajectory::reach).max().orElse(0);
        return toHeld.stream()
                .filter(course -> course.reach() > 0 && course.reach() >= FAR_ENOUGH * furthest)
                .findFirst()
                .orElseGet(() -> largestMove(motion, camera))
                .gesture();
    }

    private static Trajectory largestMove(Motion motion, Camera camera) {
        return motion.transitions().stream()
                .map(move -> move.from().equals(move.to())
                        ? Trajectory.furthest(move.frames(), camera)
                        : Trajectory.to(move.frames(), camera))
                .max(Comparator.comparingDouble(Trajectory::reach))
                .orElseThrow(() -> new IllegalArgumentException(motion.variant().id() + " does not move"));
    }

    /** The poses that are held, in their order. */
    private static Set<String> held(Movement movement) {
        Set<String> held = new LinkedHashSet<>();
        String pose = movement.start();
        for (Movement.Step step : movement.steps()) {
            switch (step) {
                case Movement.Move move -> pose = move.to();
                case Movement.DoseHold hold -> held.add(pose);
                case Movement.Pause pause -> held.add(pose);
            }
        }
        held.remove(movement.start());
        return held;
    }

    /** Everything that the figure does from the start pose until it is first in another one. */
    private static List<Posture> wayTo(String pose, Motion motion) {
        List<Posture> way = new ArrayList<>();
        String at = motion.variant().movement().start();
        for (Movement.Step step : motion.variant().movement().steps()) {
            if (step instanceof Movement.Move move) {
                way.addAll(transition(motion, at, move).frames());
                at = move.to();
            }
            if (at.equals(pose)) {
                return way;
            }
        }
        throw new IllegalArgumentException(motion.variant().id() + " never comes to " + pose);
    }

    private static Transition transition(Motion motion, String from, Movement.Move move) {
        return motion.transitions().stream()
                .filter(one -> one.from().equals(from)
                        && one.to().equals(move.to())
                        && one.via().equals(move.via()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no transition from " + from + " to " + move.to()));
    }
}

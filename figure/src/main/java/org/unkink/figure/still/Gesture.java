package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.picture.Camera;
import org.unkink.figure.rig.Frames;
import org.unkink.figure.rig.Joint;
import org.unkink.figure.rig.Posture;
import org.unkink.figure.rig.Skeleton;

/**
 * What a movement is in two pictures: where its largest move begins, where it has gone furthest, and the ways of what
 * has gone furthest.
 */
public record Gesture(Posture from, Posture to, List<Arrow> arrows) {

    /** A partner on the other side gets an arrow too if it goes nearly as far. */
    private static final double NEARLY = 0.7;

    public Gesture {
        arrows = List.copyOf(arrows);
    }

    /** The largest move of a motion, as a camera sees it. */
    public static Gesture of(Motion motion, Camera camera) {
        return motion.transitions().stream()
                .map(move -> new Seen(move, camera))
                .max(Comparator.comparingDouble(Seen::reach))
                .map(Seen::gesture)
                .orElseThrow(() -> new IllegalArgumentException(motion.variant().id() + " does not move"));
    }

    /** One move as a camera sees it. */
    private static final class Seen {

        private final Transition move;
        private final Camera camera;
        private final List<Frames> frames = new ArrayList<>();
        private final Landmark leader;
        private final int furthest;

        Seen(Transition move, Camera camera) {
            this.move = move;
            this.camera = camera;
            move.frames().forEach(posture -> frames.add(Skeleton.frames(posture)));
            boolean isLoop = move.from().equals(move.to());
            int last = frames.size() - 1;
            leader = Landmark.ALL.stream()
                    .max(Comparator.comparingDouble(mark -> isLoop ? away(mark, mostAway(mark)) : away(mark, last)))
                    .orElseThrow();
            furthest = isLoop ? mostAway(leader) : last;
        }

        /** How far a landmark seems to be from where it began. */
        private double away(Landmark mark, int frame) {
            Vector3 way = seen(mark, frame).minus(seen(mark, 0));
            return new Vector3(way.x(), way.y(), 0).length();
        }

        private Vector3 seen(Landmark mark, int frame) {
            return camera.project(mark.in(frames.get(frame)), 1, 1);
        }

        private int mostAway(Landmark mark) {
            int most = 0;
            for (int i = 1; i < frames.size(); i++) {
                if (away(mark, i) > away(mark, most)) {
                    most = i;
                }
            }
            return most;
        }

        double reach() {
            return away(leader, furthest);
        }

        Gesture gesture() {
            List<Arrow> arrows = new ArrayList<>(List.of(arrow(leader)));
            leader.mirrored()
                    .filter(mark -> away(mark, furthest) > NEARLY * reach())
                    .ifPresent(mark -> arrows.add(arrow(mark)));
            return new Gesture(move.frames().getFirst(), move.frames().get(furthest), arrows);
        }

        private Arrow arrow(Landmark mark) {
            Vector3 middle = frames.get(furthest).of(Joint.THORAX1).origin();
            return new Arrow(frames.stream().map(mark::in).toList(), middle);
        }
    }
}

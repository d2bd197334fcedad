package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.scene.Camera;

/** The trajectories of the landmarks in a stretch of movement as a camera sees it, and the one that goes furthest. */
final class Trajectory {

    /** A partner on the other side gets an arrow too if it goes nearly as far. */
    private static final double NEARLY = 0.7;

    private final List<Posture> postures;
    private final Camera camera;
    private final List<Frames> frames = new ArrayList<>();
    private final Landmark leader;
    private final int end;

    private Trajectory(List<Posture> postures, Camera camera, boolean isLoop) {
        this.postures = postures;
        this.camera = camera;
        postures.forEach(posture -> frames.add(Skeleton.frames(posture)));
        int last = frames.size() - 1;
        leader = Landmark.ALL.stream()
                .max(Comparator.comparingDouble(mark -> away(mark, isLoop ? mostAway(mark) : last)))
                .orElseThrow();
        end = isLoop ? mostAway(leader) : last;
    }

    /** From the first posture to the last. */
    static Trajectory to(List<Posture> postures, Camera camera) {
        return new Trajectory(postures, camera, false);
    }

    /** From the first posture to where something has gone furthest; the arrow goes all the way. */
    static Trajectory furthest(List<Posture> postures, Camera camera) {
        return new Trajectory(postures, camera, true);
    }

    /** Distance in the picture of a landmark from where it began, times its weight. */
    private double away(Landmark mark, int frame) {
        Vector3 way = seen(mark, frame).minus(seen(mark, 0));
        return mark.weight() * new Vector3(way.x(), way.y(), 0).length();
    }

    private Vector3 seen(Landmark mark, int frame) {
        return camera.onto(1, 1).at(mark.in(frames.get(frame)));
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
        return away(leader, end);
    }

    Gesture gesture() {
        List<Arrow> arrows = new ArrayList<>(List.of(arrow(leader)));
        leader.mirrored().filter(mark -> away(mark, end) > NEARLY * reach()).ifPresent(mark -> arrows.add(arrow(mark)));
        return new Gesture(postures.getFirst(), postures.get(end), arrows);
    }

    private Arrow arrow(Landmark mark) {
        Vector3 middle = frames.get(end).of(Joint.THORAX1).origin();
        return new Arrow(frames.stream().map(mark::in).toList(), middle);
    }
}

package org.unkink.figure.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unkink.figure.body.BodyShape;
import org.unkink.figure.body.Part;
import org.unkink.figure.geometry.Frame;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.rig.Frames;
import org.unkink.figure.rig.Joint;
import org.unkink.figure.rig.Posture;
import org.unkink.figure.rig.Skeleton;

/** The body in a posture. */
final class Posed {

    private static final List<Frame> TO_JOINT =
            Joint.ALL.stream().map(joint -> Skeleton.bind().of(joint).inverse()).toList();

    private final Body body;
    private final Frames frames;
    private final Frame[] moves = new Frame[Joint.ALL.size()];
    private final Map<Part, Vector3[]> probes = new EnumMap<>(Part.class);
    private final Map<Part, Box> boxes = new EnumMap<>(Part.class);

    Posed(Body body, Posture posture) {
        this.body = body;
        frames = Skeleton.frames(posture);
        for (Joint joint : Joint.ALL) {
            moves[joint.index()] = frames.of(joint).times(TO_JOINT.get(joint.index()));
        }
        body.probes().forEach((part, all) -> {
            Vector3[] moved = new Vector3[all.size()];
            Box box = new Box();
            for (int i = 0; i < moved.length; i++) {
                moved[i] = all.get(i).moved(moves);
                box.add(moved[i]);
            }
            probes.put(part, moved);
            boxes.put(part, box);
        });
    }

    Body body() {
        return body;
    }

    Frames frames() {
        return frames;
    }

    /** The probes of a part, in the order of {@link Body#probes(Part)}. */
    Vector3[] probes(Part part) {
        return Objects.requireNonNull(probes.get(part));
    }

    /** What encloses the probes of a part. */
    Box box(Part part) {
        return Objects.requireNonNull(boxes.get(part));
    }

    /** All of a part's surface, clothes included. */
    List<Vector3> surface(Part part) {
        return body.skin(part).stream().map(probe -> probe.clothedMoved(moves)).toList();
    }

    /** How far a point is from a part, negative inside. */
    double distance(Part part, Vector3 point) {
        return BodyShape.distance(part, point, frames);
    }
}

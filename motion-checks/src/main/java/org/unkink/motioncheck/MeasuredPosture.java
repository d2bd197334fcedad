package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;

/** The measured body in one posture. */
final class MeasuredPosture {

    private static final List<Frame> TO_JOINT =
            Joint.ALL.stream().map(joint -> Skeleton.bind().of(joint).inverse()).toList();

    /** A part is outside as a whole where the middle of each of its patches is further outside than this, metres. */
    static final double NEAR = 0.02;

    /** So much nearer than the nearest middle another patch may come by its other points. */
    private static final double UNEVEN = 0.012;

    private final MeasuredBody body;
    private final Frames frames;
    private final Frame[] moves = new Frame[Joint.ALL.size()];
    private final Map<Part, Vector3[]> middles = new EnumMap<>(Part.class);
    private final Map<Part, BoundingBox> boxes = new EnumMap<>(Part.class);
    private final Map<Part, List<Vector3>> surfaces = new EnumMap<>(Part.class);

    MeasuredPosture(MeasuredBody body, Posture posture) {
        this.body = body;
        frames = Skeleton.frames(posture);
        for (Joint joint : Joint.ALL) {
            moves[joint.index()] = frames.of(joint).times(TO_JOINT.get(joint.index()));
        }
        body.patches().forEach((part, patches) -> {
            Vector3[] moved = new Vector3[patches.size()];
            BoundingBox box = new BoundingBox();
            for (int i = 0; i < moved.length; i++) {
                moved[i] = patches.get(i).middle().moved(moves);
                box.add(moved[i]);
            }
            middles.put(part, moved);
            boxes.put(part, box);
        });
    }

    MeasuredBody body() {
        return body;
    }

    Frames frames() {
        return frames;
    }

    /** The middles of a part's patches, in their order. */
    Vector3[] middles(Part part) {
        return Objects.requireNonNull(middles.get(part));
    }

    /** The bounding box of the middles of a part's patches. */
    BoundingBox box(Part part) {
        return Objects.requireNonNull(boxes.get(part));
    }

    /** All of a part's surface, clothes included. */
    List<Vector3> surface(Part part) {
        return surfaces.computeIfAbsent(
                part,
                _ -> body.patches(part).stream()
                        .flatMap(patch -> patch.points().stream())
                        .map(point -> point.clothedMoved(moves))
                        .toList());
    }

    /** The signed distance of a point from a part, negative inside; metres. */
    double distance(Part part, Vector3 point) {
        return BodyShape.distance(part, point, frames);
    }

    /**
     * The depth of the bare skin of some patches of a part in something, metres; 0 if it is outside.
     *
     * @param bounds beyond which nothing is inside
     * @param outside the signed distance of a point, negative inside
     */
    double depth(Part part, List<Patch> patches, Predicate<Vector3> bounds, ToDoubleFunction<Vector3> outside) {
        Vector3[] places = middles(part);
        double[] distances = new double[patches.size()];
        double least = NEAR;
        for (int i = 0; i < distances.length; i++) {
            Vector3 place = places[patches.get(i).place()];
            distances[i] = bounds.test(place) ? outside.applyAsDouble(place) : Double.POSITIVE_INFINITY;
            least = Math.min(least, distances[i]);
        }
        double deepest = 0;
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] < Math.min(NEAR, least + UNEVEN)) {
                deepest = Math.max(deepest, depth(patches.get(i), outside));
            }
        }
        return deepest;
    }

    /**
     * The places of a part's surface, clothes included, that are less than {@code metres} outside of something.
     *
     * @param outside the signed distance of a point, negative inside
     */
    List<Vector3> within(double metres, Part part, ToDoubleFunction<Vector3> outside) {
        Vector3[] middles = middles(part);
        List<Vector3> within = new ArrayList<>();
        for (Patch patch : body.patches(part)) {
            if (outside.applyAsDouble(middles[patch.place()]) < metres + NEAR) {
                for (SkinPoint point : patch.points()) {
                    Vector3 place = point.clothedMoved(moves);
                    if (outside.applyAsDouble(place) < metres) {
                        within.add(place);
                    }
                }
            }
        }
        return within;
    }

    private double depth(Patch patch, ToDoubleFunction<Vector3> outside) {
        double deepest = 0;
        for (SkinPoint point : patch.points()) {
            deepest = Math.max(deepest, -outside.applyAsDouble(point.moved(moves)));
        }
        return deepest;
    }
}

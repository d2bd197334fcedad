package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unkink.body.mesh.Part;

/**
 * The body as it is measured.
 *
 * @param patches the surface of each part
 * @param balls inscribed balls all over its inside
 */
record MeasuredBody(Map<Part, List<Patch>> patches, List<InscribedBall> balls) {

    /** Makes the body, which takes a moment. */
    static MeasuredBody make() {
        Map<Part, List<SkinPoint>> points = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            points.put(part, new ArrayList<>());
        }
        List<SkinPoint> skin = SkinSampling.points();
        skin.forEach(point -> Objects.requireNonNull(points.get(point.part())).add(point));
        Map<Part, List<Patch>> patches = new EnumMap<>(Part.class);
        points.forEach((part, all) -> patches.put(part, Patch.divide(all, count(part))));
        return new MeasuredBody(patches, BallFilling.all(skin));
    }

    /** Patches of about two fingers' width, on hands and feet of one. */
    private static int count(Part part) {
        return switch (part) {
            case TRUNK -> 150;
            case HEAD -> 90;
            case NECK -> 24;
            case LEFT_HAND, RIGHT_HAND -> 80;
            case LEFT_FOOT, RIGHT_FOOT -> 50;
            case LEFT_THIGH, RIGHT_THIGH -> 60;
            case LEFT_SHIN, RIGHT_SHIN -> 50;
            case LEFT_FOREARM, RIGHT_FOREARM, LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> 40;
        };
    }

    List<Patch> patches(Part part) {
        return Objects.requireNonNull(patches.get(part));
    }
}

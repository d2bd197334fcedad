package org.unkink.figure.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unkink.figure.body.Part;

/**
 * The body as it is measured.
 *
 * @param skin all of its surface, by part
 * @param probes a few hundred of them, evenly spread over each part, by part
 * @param balls that fill it
 */
record Body(Map<Part, List<Probe>> skin, Map<Part, List<Probe>> probes, List<Ball> balls) {

    /** Makes the body, which takes a moment. */
    static Body make() {
        return of(SkinSampling.points());
    }

    static Body of(List<Probe> points) {
        Map<Part, List<Probe>> skin = new EnumMap<>(Part.class);
        Map<Part, List<Probe>> probes = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            skin.put(part, new ArrayList<>());
        }
        points.forEach(point -> Objects.requireNonNull(skin.get(point.part())).add(point));
        skin.forEach((part, all) -> probes.put(part, Spread.choose(all, count(part))));
        return new Body(skin, probes, Balls.all());
    }

    /** Enough to leave no gap wider than two fingers, on hands and feet one. */
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

    List<Probe> skin(Part part) {
        return Objects.requireNonNull(skin.get(part));
    }

    List<Probe> probes(Part part) {
        return Objects.requireNonNull(probes.get(part));
    }
}

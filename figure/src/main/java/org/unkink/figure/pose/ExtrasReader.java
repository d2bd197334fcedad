package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.body.mesh.Muscle;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.pose.MuscleUse.Kind;
import org.unkink.figure.pose.View.Framing;

/** Reads what a pose file says besides poses: view, muscles, allowances. */
final class ExtrasReader {

    private static final double DEEPEST = 80;

    private ExtrasReader() {}

    static @Nullable View view(Place value) {
        Map<String, Place> entries = value.entries(List.of("azimuth", "elevation", "frame"), List.of());
        Place azimuth = entries.get("azimuth");
        Place elevation = entries.get("elevation");
        Place frame = entries.get("frame");
        if (azimuth == null || elevation == null || frame == null) {
            return null;
        }
        Double around = azimuth.number(-180, 180);
        Double above = elevation.number(-30, 80);
        String framing = frame.word(List.of("neck", "upper", "all", "floor"));
        if (around == null || above == null || framing == null) {
            return null;
        }
        Framing format = switch (framing) {
            case "neck" -> Framing.NECK;
            case "upper" -> Framing.UPPER;
            case "floor" -> Framing.FLOOR;
            default -> Framing.ALL;
        };
        return new View(around, above, format);
    }

    static List<MuscleUse> muscles(Place value) {
        List<MuscleUse> muscles = new ArrayList<>();
        value.entries(List.of(), List.of("worked", "stretched")).forEach((key, list) -> {
            Kind kind = key.equals("worked") ? Kind.WORKED : Kind.STRETCHED;
            for (Place item : list.items()) {
                String name = item.text();
                if (name != null) {
                    MuscleUse use = muscle(name, kind);
                    check(item, use.muscle());
                    muscles.add(use);
                }
            }
        });
        return muscles;
    }

    private static void check(Place item, String name) {
        if (Muscle.labelled(name).isEmpty()) {
            List<String> known = Stream.of(Muscle.values()).map(Muscle::label).toList();
            item.refuse(
                    Code.UNKNOWN_WORD,
                    "expected one of the muscles " + String.join(", ", known) + ", perhaps with its side, not '" + name
                            + "'");
        }
    }

    private static MuscleUse muscle(String name, Kind kind) {
        if (name.startsWith("left ")) {
            return new MuscleUse(name.substring("left ".length()), Optional.of(Side.LEFT), kind);
        }
        if (name.startsWith("right ")) {
            return new MuscleUse(name.substring("right ".length()), Optional.of(Side.RIGHT), kind);
        }
        return new MuscleUse(name, Optional.empty(), kind);
    }

    static List<Allowance> allowances(Place list) {
        List<Allowance> allowances = new ArrayList<>();
        for (Place item : list.items()) {
            Map<String, Place> entries = item.entries(List.of("what", "millimetres", "reason"), List.of());
            Place what = entries.get("what");
            Place millimetres = entries.get("millimetres");
            Place reason = entries.get("reason");
            if (what == null || millimetres == null || reason == null) {
                continue;
            }
            String name = what.text();
            Double depth = millimetres.number(0, DEEPEST);
            String why = reason.text();
            if (name != null && depth != null && why != null) {
                allowances.add(new Allowance(name, depth, why));
            }
        }
        return allowances;
    }
}

package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Place;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.prop.Prop;
import org.unkink.figure.prop.Prop.Placement;

/** Reads the things that an exercise is done with: {@code {type: chair, at: [0, 0, -0.02], turn: 90}}. */
final class PropReader {

    static final List<String> TYPES = List.of(
            "chair",
            "stool",
            "wall",
            "doorway",
            "mat",
            "post",
            "crossbar",
            "foam roller",
            "bicycle",
            "cushion",
            "band",
            "dumbbell");

    private static final List<String> OPTIONAL = List.of("at", "turn", "height", "size", "anchor", "hands");

    private PropReader() {}

    static List<Prop> read(Place list) {
        List<Prop> props = new ArrayList<>();
        for (Place item : list.items()) {
            Prop prop = prop(item);
            if (prop != null) {
                props.add(prop);
            }
        }
        return props;
    }

    private static @Nullable Prop prop(Place item) {
        Map<String, Place> entries = item.entries(List.of("type"), OPTIONAL);
        Place typeValue = entries.get("type");
        String type = typeValue == null ? null : typeValue.word(TYPES);
        if (type == null) {
            return null;
        }
        Placement placement = placement(entries);
        return switch (type) {
            case "chair" -> new Prop.Chair(placement);
            case "stool" -> new Prop.Stool(placement);
            case "wall" -> new Prop.Wall(placement);
            case "doorway" -> new Prop.Doorway(placement);
            case "mat" -> new Prop.Mat(placement);
            case "post" -> new Prop.Post(placement, height(entries, 1.9));
            case "crossbar" -> new Prop.Crossbar(placement, height(entries, 2.15));
            case "foam roller" -> new Prop.FoamRoller(placement);
            case "bicycle" -> new Prop.Bicycle(placement);
            case "cushion" -> new Prop.Cushion(placement, place(entries, "size", new Vector3(0.4, 0.1, 0.3)));
            case "band" -> new Prop.Band(anchor(item, entries), hands(item, entries));
            case "dumbbell" -> new Prop.Dumbbell(hands(item, entries));
            default -> throw new IllegalStateException("no thing is called " + type);
        };
    }

    private static Placement placement(Map<String, Place> entries) {
        Place turn = entries.get("turn");
        Double degrees = turn == null ? null : turn.number(-360, 360);
        return new Placement(place(entries, "at", Vector3.ZERO), degrees == null ? 0 : degrees);
    }

    private static double height(Map<String, Place> entries, double usual) {
        Place value = entries.get("height");
        Double height = value == null ? null : value.number(0.1, 3);
        return height == null ? usual : height;
    }

    private static Vector3 place(Map<String, Place> entries, String key, Vector3 usual) {
        Place value = entries.get(key);
        Vector3 place = value == null ? null : VectorReader.read(value);
        return place == null ? usual : place;
    }

    private static Vector3 anchor(Place item, Map<String, Place> entries) {
        if (!entries.containsKey("anchor")) {
            item.refuseChild(
                    "anchor",
                    Code.MISSING_KEY,
                    "expected the key 'anchor' with the place that the band is tied to: [left, up, forward]");
        }
        return place(entries, "anchor", Vector3.ZERO);
    }

    private static List<Side> hands(Place item, Map<String, Place> entries) {
        Place value = entries.get("hands");
        if (value == null) {
            item.refuseChild("hands", Code.MISSING_KEY, "expected the key 'hands' with left, right or both");
            return List.of(Side.LEFT, Side.RIGHT);
        }
        String word = value.word(List.of("left", "right", "both"));
        return word == null || word.equals("both")
                ? List.of(Side.LEFT, Side.RIGHT)
                : List.of(word.equals("left") ? Side.LEFT : Side.RIGHT);
    }
}

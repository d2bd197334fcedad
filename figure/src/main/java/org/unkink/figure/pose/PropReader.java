package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.prop.Prop;
import org.unkink.figure.prop.Prop.Placement;

/** Reads the things that an exercise is done with: {@code {type: chair, at: [0, 0, -0.02], turn: 90}}. */
final class PropReader {

    private static final List<String> TYPES = List.of(
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

    private static final List<String> KEYS = List.of("type", "at", "turn", "height", "size", "anchor", "hands");

    private PropReader() {}

    static List<Prop> read(Value list) {
        List<Prop> props = new ArrayList<>();
        for (Value item : list.items()) {
            Prop prop = prop(item);
            if (prop != null) {
                props.add(prop);
            }
        }
        return props;
    }

    private static @Nullable Prop prop(Value item) {
        Map<String, Value> entries = item.entries(KEYS);
        Value typeValue = entries.get("type");
        if (typeValue == null) {
            item.refuse("expected the key 'type' with one of " + String.join(", ", TYPES));
            return null;
        }
        String type = typeValue.word(TYPES);
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

    private static Placement placement(Map<String, Value> entries) {
        Value turn = entries.get("turn");
        Double degrees = turn == null ? null : turn.number(-360, 360);
        return new Placement(place(entries, "at", Vector3.ZERO), degrees == null ? 0 : degrees);
    }

    private static double height(Map<String, Value> entries, double usual) {
        Value value = entries.get("height");
        Double height = value == null ? null : value.number(0.1, 3);
        return height == null ? usual : height;
    }

    private static Vector3 place(Map<String, Value> entries, String key, Vector3 usual) {
        Value value = entries.get(key);
        Vector3 place = value == null ? null : value.place();
        return place == null ? usual : place;
    }

    private static Vector3 anchor(Value item, Map<String, Value> entries) {
        if (!entries.containsKey("anchor")) {
            item.refuse("expected the key 'anchor' with the place that the band is tied to: [left, up, forward]");
        }
        return place(entries, "anchor", Vector3.ZERO);
    }

    private static List<Side> hands(Value item, Map<String, Value> entries) {
        Value value = entries.get("hands");
        if (value == null) {
            item.refuse("expected the key 'hands' with left, right or both");
            return List.of(Side.LEFT, Side.RIGHT);
        }
        String word = value.word(List.of("left", "right", "both"));
        return word == null || word.equals("both")
                ? List.of(Side.LEFT, Side.RIGHT)
                : List.of(word.equals("left") ? Side.LEFT : Side.RIGHT);
    }
}

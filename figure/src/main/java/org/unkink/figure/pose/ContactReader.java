package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.catalogue.yaml.Closest;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Place;
import org.unkink.figure.solve.BodyPoint;
import org.unkink.figure.solve.BodyPoints;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Contact.Flatness;
import org.unkink.figure.solve.Target;

/**
 * Reads contacts: {@code {part: both palm, on: floor, at: [0.18, 0.60], pointing: forward}}. What is said of both sides
 * is said of the left one and mirrored for the right.
 */
final class ContactReader {

    private static final List<String> REQUIRED = List.of("part", "on");
    private static final List<String> OPTIONAL = List.of("at", "facing", "pointing", "flat");

    private static final Map<String, Vector3> DIRECTIONS = directions();

    private ContactReader() {}

    private static Map<String, Vector3> directions() {
        Map<String, Vector3> directions = new LinkedHashMap<>();
        directions.put("forward", Vector3.FORWARD);
        directions.put("backward", Vector3.BACKWARD);
        directions.put("up", Vector3.UP);
        directions.put("down", Vector3.DOWN);
        directions.put("left", Vector3.LEFT);
        directions.put("right", Vector3.RIGHT);
        return directions;
    }

    /** The contacts of one item, none after noting what is wrong with it. */
    static List<Contact> read(Place item) {
        Map<String, Place> entries = item.entries(REQUIRED, OPTIONAL);
        Place part = entries.get("part");
        Place on = entries.get("on");
        if (part == null || on == null) {
            return List.of();
        }
        List<BodyPoint> points = points(part);
        if (points.isEmpty()) {
            return List.of();
        }
        Contact first = contact(points.getFirst(), on, entries);
        if (first == null) {
            return List.of();
        }
        return points.size() == 1 ? List.of(first) : List.of(first, first.mirrored());
    }

    /** The point or the points that a text names, none after noting that there is no such place. */
    static List<BodyPoint> points(Place value) {
        String name = value.text();
        if (name == null) {
            return List.of();
        }
        List<String> names = name.startsWith("both ")
                ? List.of("left " + name.substring("both ".length()), "right " + name.substring("both ".length()))
                : List.of(name);
        List<BodyPoint> points = new ArrayList<>();
        names.forEach(each -> BodyPoints.find(each).ifPresent(points::add));
        if (points.isEmpty()) {
            value.refuse(
                    Code.UNKNOWN_WORD,
                    "expected a place of the body such as 'left palm', not '" + name + "'"
                            + Closest.hint(name, placesOfBothSides()));
        }
        return points;
    }

    private static List<String> placesOfBothSides() {
        return Stream.concat(
                        BodyPoints.names().stream(),
                        BodyPoints.names().stream()
                                .filter(name -> name.startsWith("left "))
                                .map(name -> "both " + name.substring("left ".length())))
                .toList();
    }

    private static @Nullable Contact contact(BodyPoint point, Place on, Map<String, Place> entries) {
        String text = on.text();
        if (text == null) {
            return null;
        }
        Target target = target(text, on, entries.get("at"));
        if (target == null) {
            return null;
        }
        boolean isLevel = text.equals("floor") || text.startsWith("height ");
        Vector3 facing = entries.containsKey("facing") ? direction(entries.get("facing")) : null;
        if (facing == null && isLevel) {
            facing = Vector3.DOWN;
        }
        Flatness usual = isLevel || text.equals("point") ? Flatness.FULLY : Flatness.MOSTLY;
        return new Contact(point, target, facing, direction(entries.get("pointing")), flatness(entries, usual));
    }

    private static Flatness flatness(Map<String, Place> entries, Flatness usual) {
        Place value = entries.get("flat");
        if (value == null) {
            return usual;
        }
        List<String> words = Stream.of(Flatness.values())
                .map(flatness -> flatness.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = value.word(words);
        return word == null ? usual : Flatness.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Target target(String text, Place on, @Nullable Place at) {
        String[] words = text.split(" ", -1);
        if (text.equals("floor")) {
            return level(0, at);
        }
        if (words[0].equals("height") && words.length == 2) {
            Double height = on.number(words[1], 0, 3);
            return height == null ? null : level(height, at);
        }
        if (words[0].equals("plane") && words.length == 3) {
            Double where = on.number(words[2], -3, 3);
            return where == null ? null : plane(words[1], where, on);
        }
        if (text.equals("point")) {
            Vector3 place = at == null ? null : VectorReader.read(at);
            if (at == null) {
                on.refuse(Code.MISSING_KEY, "expected 'at' beside it, with the place in metres: [left, up, forward]");
            }
            return place == null ? null : new Target.Room(place, true, true, true);
        }
        if (BodyPoints.find(text).isEmpty()) {
            on.refuse(
                    Code.UNKNOWN_WORD,
                    "expected floor, height h, plane x|y|z n, point, or a place of the body such as 'left thigh top',"
                            + " not '" + text + "'" + Closest.hint(text, BodyPoints.names()));
        }
        return BodyPoints.find(text).map(Target.Body::new).orElse(null);
    }

    private static @Nullable Target level(double height, @Nullable Place at) {
        if (at == null) {
            return new Target.Room(new Vector3(0, height, 0), false, true, false);
        }
        double[] place = at.numbers(2, -VectorReader.FURTHEST, VectorReader.FURTHEST);
        return place == null ? null : new Target.Room(new Vector3(place[0], height, place[1]), true, true, true);
    }

    private static @Nullable Target plane(String axis, double where, Place on) {
        return switch (axis) {
            case "x" -> new Target.Room(new Vector3(where, 0, 0), true, false, false);
            case "y" -> new Target.Room(new Vector3(0, where, 0), false, true, false);
            case "z" -> new Target.Room(new Vector3(0, 0, where), false, false, true);
            default -> {
                on.refuse(
                        Code.UNKNOWN_WORD,
                        "expected x (left), y (up) or z (forward) as the axis of a plane, not '" + axis + "'");
                yield null;
            }
        };
    }

    /** A direction in words ({@code forward}, {@code forward and left}) or as a vector; null where there is none. */
    private static @Nullable Vector3 direction(@Nullable Place value) {
        if (value == null) {
            return null;
        }
        if (value.isList()) {
            Vector3 place = VectorReader.read(value);
            return place == null ? null : place.normalized();
        }
        String text = value.text();
        Vector3 sum = Vector3.ZERO;
        for (String word : text == null ? new String[0] : text.split(" and ", -1)) {
            Vector3 direction = DIRECTIONS.get(word);
            if (direction == null) {
                value.refuse(
                        Code.UNKNOWN_WORD,
                        "expected " + String.join(", ", DIRECTIONS.keySet()) + " or two of them joined by 'and', not '"
                                + word + "'");
                return null;
            }
            sum = sum.plus(direction);
        }
        return text == null ? null : sum.normalized();
    }
}

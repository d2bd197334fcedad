package org.unkink.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.catalogue.yaml.Problems;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Position;

/**
 * Reads of the pose files what the blocks are made from: angles and contacts of every pose of a variant, with all that it
 * starts from. Whether a file is right in every word is for the figure to say; here a number that cannot be read, or a
 * pose that is not there, is refused.
 */
final class PoseReader {

    static final String FOLDER = "poses/";
    static final String POSITIONS = FOLDER + "_positions.yaml";

    /** Angles that count as less than 0 of their opposites. */
    private static final Map<String, String> OPPOSITES =
            Map.of("extension", "flexion", "adduction", "abduction", "retraction", "protraction");

    private static final Set<String> NO_ANGLES = Set.of("props", "contacts", "drop", "firm", "loose", "from", "mirror");

    private final Map<String, Place> files;
    private final Problems problems;

    /** @param files roots of the pose files by name */
    PoseReader(Map<String, Place> files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The poses of a variant by name, or null after recording why they cannot be known. */
    @Nullable
    Map<String, Pose> read(String exercise, String variant, Position position, Movement movement) {
        Place sheet = file(FOLDER + exercise + ".yaml");
        Place positions = file(POSITIONS);
        Fields common = sheet == null ? null : sheet.anyFields();
        Fields starts = positions == null ? null : positions.anyFields();
        if (common == null || starts == null) {
            return null;
        }
        Fields own = under(under(common, "variants"), variant);
        return new Sheet(common, own, start(common, own, starts, position)).poses(movement);
    }

    private @Nullable Place file(String name) {
        Place root = files.get(name);
        if (root == null && !problems.isAnyIn(name)) {
            problems.add(new Problem(name, 1, "", Code.MISSING_FILE, "expected the file " + name));
        }
        return root;
    }

    private static @Nullable Fields start(Fields common, @Nullable Fields own, Fields starts, Position position) {
        Place said = own != null && own.get("position") != null ? own.get("position") : common.get("position");
        String name = said == null ? StartingPosition.usual(position) : said.shortText();
        Fields start = under(starts, name);
        if (start == null) {
            (said == null ? starts.place() : said).refuse(Code.UNKNOWN_POSE, "expected the position '" + name + "'");
        }
        return start;
    }

    private static @Nullable Fields under(@Nullable Fields fields, String name) {
        Place place = fields == null ? null : fields.get(name);
        return place == null ? null : place.anyFields();
    }

    /** The poses of a file for all variants, with those for one of them laid over. */
    private record Sheet(
            Fields common, @Nullable Fields own, @Nullable Fields start) {

        @Nullable
        Map<String, Pose> poses(Movement movement) {
            Map<String, Pose> poses = new LinkedHashMap<>();
            for (String name : movement.poses()) {
                Pose pose = pose(name);
                if (pose == null) {
                    return null;
                }
                poses.put(name, pose);
            }
            return poses;
        }

        private @Nullable Pose pose(String name) {
            Layers layers = new Layers();
            Fields special = under(under(own, "poses"), name);
            Fields written = special == null ? under(under(common, "poses"), name) : special;
            Place mirror = written == null ? null : written.get("mirror");
            if (mirror != null) {
                Pose other = pose(mirror.shortText());
                return other == null ? null : other.mirrored();
            }
            layers.add(start);
            layers.add(under(common, "always"));
            layers.add(under(own, "always"));
            return add(layers, name, new LinkedHashSet<>()) ? layers.pose() : null;
        }

        private boolean add(Layers layers, String name, Set<String> under) {
            Fields general = under(under(common, "poses"), name);
            Fields special = under(under(own, "poses"), name);
            if ((general == null && special == null) || !under.add(name)) {
                common.place().refuse(Code.UNKNOWN_POSE, "expected the pose '" + name + "', made from no circle");
                return false;
            }
            Place from = special != null && special.get("from") != null
                    ? special.get("from")
                    : general == null ? null : general.get("from");
            boolean isWhole = from == null || add(layers, from.shortText(), under);
            layers.add(general);
            layers.add(special);
            return isWhole;
        }
    }

    /** Entries laid over one another: a later angle or contact takes the place of an earlier one. */
    private static final class Layers {

        private final Map<String, Double> angles = new LinkedHashMap<>();
        private final Map<String, String> contacts = new LinkedHashMap<>();

        void add(@Nullable Fields entry) {
            if (entry == null) {
                return;
            }
            entry.items("drop").forEach(item -> sides(item.shortText()).forEach(contacts::remove));
            entry.items("contacts").forEach(this::contact);
            entry.all().forEach((key, value) -> {
                if (!NO_ANGLES.contains(key)) {
                    sides(key).forEach(name -> angle(name, value));
                }
            });
        }

        private void contact(Place item) {
            Fields fields = item.anyFields();
            Place part = fields == null ? null : fields.get("part");
            Place on = fields == null ? null : fields.get("on");
            if (part != null && on != null) {
                sides(part.shortText()).forEach(name -> contacts.put(name, on.shortText()));
            }
        }

        private void angle(String name, Place value) {
            String text = value.shortText();
            boolean isRight = text.startsWith("right ");
            try {
                double degrees = Double.parseDouble(isRight || text.startsWith("left ") ? after(text) : text);
                String last = name.substring(name.lastIndexOf(' ') + 1);
                String opposite = OPPOSITES.get(last);
                String counted = opposite == null ? name : name.substring(0, name.length() - last.length()) + opposite;
                angles.put(counted, isRight != (opposite != null) ? 0 - degrees : degrees);
            } catch (NumberFormatException e) {
                value.refuse(Code.BAD_NUMBER, "expected degrees, or a side and degrees, not '" + text + "'");
            }
        }

        private static String after(String text) {
            return text.substring(text.indexOf(' ') + 1);
        }

        private static List<String> sides(String name) {
            return name.startsWith("both ") ? List.of("left " + after(name), "right " + after(name)) : List.of(name);
        }

        Pose pose() {
            return new Pose(angles, contacts);
        }
    }
}

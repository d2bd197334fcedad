package org.unkink.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Exercise.ArticleLines;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.SideMeaning;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;

/** Reads the file of one exercise. */
final class ExerciseReader {

    /** The article has so many lines. */
    static final int LAST_LINE = 166;

    private static final Pattern LINES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private final String fileId;
    private final PoseReader poses;
    private final List<TextNeed> needs = new ArrayList<>();

    /**
     * @param fileId name of the file without its ending, which is what the rest of the catalogue goes by
     */
    ExerciseReader(String fileId, PoseReader poses) {
        this.fileId = fileId;
        this.poses = poses;
    }

    /**
     * The content of a file.
     *
     * @param exercise null where something in it is wrong
     */
    record Read(@Nullable Exercise exercise, Place place, List<TextNeed> needs) {}

    @Nullable
    Read read(Place root) {
        Fields fields = root.fields(
                List.of("id", "phase", "regions", "article", "poses", "variants"),
                List.of("side", "demands", "doses", "ours"));
        if (fields == null) {
            return null;
        }
        need(TextNeed.sentence("name"), TextNeed.sentence("summary"), TextNeed.sentence("caution"));
        need(TextNeed.mayBe("unit"));
        need(TextNeed.list("mistakes"), TextNeed.listOrEmpty("cautions"));
        ExerciseId id = id(fields);
        Place phasePlace = fields.get("phase");
        Phase phase = phasePlace == null ? null : phasePlace.one(Phase.class, Code.UNKNOWN_PHASE);
        Map<Region, Integer> regions = regions(fields);
        Set<Region> ours = ours(fields, regions);
        ArticleLines lines = lines(fields);
        List<Variant> variants = variants(fields, id, phase, regions);
        Exercise exercise = id == null
                        || phase == null
                        || lines == null
                        || regions.isEmpty()
                        || variants.isEmpty()
                        || root.problems().isAnyIn(root.file())
                ? null
                : new Exercise(id, phase, regions, variants, lines, ours);
        Place idPlace = fields.get("id");
        return new Read(exercise, idPlace == null ? root : idPlace, List.copyOf(needs));
    }

    private @Nullable ExerciseId id(Fields fields) {
        Place place = fields.get("id");
        String id = place == null ? null : place.slug();
        if (place == null || id == null) {
            return null;
        }
        if (!id.equals(fileId)) {
            place.refuse(Code.ID_IS_NOT_FILE_NAME, "expected '" + fileId + "' as the file is named, not '" + id + "'");
            return null;
        }
        return new ExerciseId(id);
    }

    private static Map<Region, Integer> regions(Fields fields) {
        Map<Region, Integer> regions = new EnumMap<>(Region.class);
        Place place = fields.get("regions");
        Fields entries = place == null ? null : place.anyFields();
        if (place == null || entries == null) {
            return regions;
        }
        if (entries.names().isEmpty()) {
            place.refuse(Code.EMPTY, "expected at least one region that the exercise serves");
        }
        entries.all().forEach((name, value) -> {
            Region region = value.named(name, Region.class, Code.UNKNOWN_REGION);
            Integer weight = value.whole("how much it serves the region", 1, 3, Code.BAD_WEIGHT);
            if (region != null && weight != null) {
                regions.put(region, weight);
            }
        });
        return regions;
    }

    /** The regions that the article does not name, but the exercise serves. */
    private static Set<Region> ours(Fields exercise, Map<Region, Integer> regions) {
        Set<Region> ours = EnumSet.noneOf(Region.class);
        for (Place item : exercise.items("ours")) {
            Region region = item.one(Region.class, Code.UNKNOWN_REGION);
            if (region != null && !regions.containsKey(region)) {
                item.refuse(Code.UNKNOWN_REGION, "expected one of the regions of the exercise");
            } else if (region != null) {
                ours.add(region);
            }
        }
        return ours;
    }

    private static @Nullable ArticleLines lines(Fields fields) {
        Place place = fields.get("article");
        String text = place == null ? null : place.text();
        if (place == null || text == null) {
            return null;
        }
        Matcher matcher = LINES.matcher(text);
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = Integer.parseInt(matcher.group(2));
            if (first >= 1 && first <= last && last <= LAST_LINE) {
                return new ArticleLines(first, last);
            }
        }
        place.refuse(
                Code.BAD_ARTICLE_LINES,
                "expected first-last line of the article, from 1 to " + LAST_LINE + ", not '" + text + "'");
        return null;
    }

    /** The meaning of its sides; null where something is wrong with it. */
    private static @Nullable Sidedness sidedness(Fields exercise) {
        Place place = exercise.get("side");
        Fields fields = place == null ? null : place.fields(List.of("means", "first"), List.of("turns-round"));
        if (fields == null) {
            return place == null ? Sidedness.USUAL : null;
        }
        Place meansPlace = fields.get("means");
        Place firstPlace = fields.get("first");
        Place turnsPlace = fields.get("turns-round");
        SideMeaning means = meansPlace == null ? null : meansPlace.one(SideMeaning.class, Code.UNKNOWN_SIDES);
        Side first = firstPlace == null ? null : firstPlace.one(Side.class, Code.UNKNOWN_SIDES);
        Boolean turns = turnsPlace == null ? Boolean.FALSE : turnsPlace.flag();
        return means == null || first == null || turns == null ? null : new Sidedness(means, first, turns);
    }

    /** The demands that poses cannot show, each with its reason in the file. */
    private static Set<Demand> demands(Fields exercise) {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        Place place = exercise.get("demands");
        Fields fields = place == null ? null : place.anyFields();
        if (fields != null) {
            fields.all().forEach((name, reason) -> {
                Demand demand = reason.named(name, Demand.class, Code.UNKNOWN_DEMAND);
                if (demand != null && reason.text() != null) {
                    demands.add(demand);
                }
            });
        }
        return demands;
    }

    private List<Variant> variants(
            Fields fields, @Nullable ExerciseId id, @Nullable Phase phase, Map<Region, Integer> regions) {
        MovementReader movements = new MovementReader(poses(fields), "exercise." + fileId + ".cues.");
        VariantReader reader = new VariantReader(
                phase, regions, fields.get("doses"), sidedness(fields), demands(fields), movements, poses);
        List<Variant> variants = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Place list = fields.get("variants");
        List<Place> items = fields.items("variants");
        if (list != null && list.isList() && items.isEmpty()) {
            list.refuse(Code.EMPTY, "expected at least one variant");
        }
        for (Place item : items) {
            Variant variant = reader.read(item, id);
            nameOf(item, names);
            if (variant != null) {
                variants.add(variant);
            }
        }
        if (fields.get("side") == null && variants.stream().anyMatch(v -> v.sides() != Sides.TOGETHER)) {
            fields.place().refuseChild("side", Code.MISSING_KEY, "expected what a side means, and which is first");
        }
        for (String name : names) {
            String variant = "variants." + name + ".";
            need(TextNeed.sentence(variant + "name"), TextNeed.list(variant + "steps"));
            need(TextNeed.mayBe(variant + "caution"));
            need(TextNeed.mayBe(variant + "unit"));
        }
        movements.usedCues().forEach(key -> needs.add(TextNeed.sentence(key)));
        movements.usedPoses().forEach(pose -> need(TextNeed.sentence("poses." + pose)));
        checkUnused(fields, movements, items);
        return variants;
    }

    private static void nameOf(Place variant, Set<String> names) {
        Fields fields = variant.isMap() ? variant.anyFields() : null;
        Place name = fields == null ? null : fields.get("name");
        if (name != null && Place.isSlug(name.shortText()) && !names.add(name.shortText())) {
            name.refuse(Code.DUPLICATE_VARIANT, "expected another name, as a variant before has this one");
        }
    }

    /** The names of the poses, or null where they cannot all be read. */
    private static @Nullable Set<String> poses(Fields fields) {
        Set<String> poses = new LinkedHashSet<>();
        Place list = fields.get("poses");
        boolean isWhole = list != null && list.isList();
        for (Place item : fields.items("poses")) {
            String pose = item.slug();
            if (pose == null) {
                isWhole = false;
            } else if (!poses.add(pose)) {
                item.refuse(Code.DUPLICATE_VALUE, "expected the pose " + pose + " once");
            }
        }
        return isWhole ? poses : null;
    }

    /** Only where the variants are right: a broken one may be the user of a pose. */
    private static void checkUnused(Fields fields, MovementReader movements, List<Place> variants) {
        if (variants.isEmpty()
                || fields.place().problems().isAnyIn(fields.place().file())) {
            return;
        }
        for (Place item : fields.items("poses")) {
            if (!movements.usedPoses().contains(item.shortText())) {
                item.refuse(Code.UNUSED_POSE, "expected a movement to use the pose " + item.shortText());
            }
        }
    }

    private void need(TextNeed... of) {
        for (TextNeed need : of) {
            needs.add(new TextNeed("exercise." + fileId + "." + need.key(), need.kind()));
        }
    }
}

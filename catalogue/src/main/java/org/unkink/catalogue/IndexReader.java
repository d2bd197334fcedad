package org.unkink.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.NamedOnly;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.WarmUp;

/** Reads {@code catalogue.yaml}: the order of the exercises, the default warm-up, what is named only. */
final class IndexReader {

    static final String FILE = "catalogue.yaml";

    private static final int WARM_UP_UNIT = 30;

    /** Rule R03. */
    private static final int WARM_UP_SECONDS = 360;

    private final Map<String, ExerciseReader.Read> exercises;
    private final Set<String> fileIds;

    /**
     * @param exercises by the names of their files, those that could be read at all
     * @param fileIds of all exercise files
     */
    IndexReader(Map<String, ExerciseReader.Read> exercises, Set<String> fileIds) {
        this.exercises = exercises;
        this.fileIds = fileIds;
    }

    /** The content of the file. */
    record Read(List<Exercise> exercises, WarmUp warmUp, List<NamedOnly> namedOnly) {}

    @Nullable
    Read read(Place root) {
        Fields fields = root.fields(List.of("exercises", "warm-up", "named-only"), List.of());
        if (fields == null) {
            return null;
        }
        Map<String, Place> listed = listed(fields);
        checkFiles(fields, listed);
        List<Exercise> inOrder = inOrder(listed);
        return new Read(inOrder, warmUp(fields, listed.keySet()), namedOnly(fields));
    }

    private static Map<String, Place> listed(Fields fields) {
        Map<String, Place> listed = new LinkedHashMap<>();
        for (Place item : fields.items("exercises")) {
            String id = item.slug();
            if (id != null && listed.putIfAbsent(id, item) != null) {
                item.refuse(Code.DUPLICATE_ID, "expected " + id + " once");
            }
        }
        return listed;
    }

    private void checkFiles(Fields fields, Map<String, Place> listed) {
        listed.forEach((id, place) -> {
            if (!fileIds.contains(id)) {
                place.refuse(Code.NO_SUCH_EXERCISE, "expected a file exercises/" + id + ".yaml");
            }
        });
        exercises.forEach((id, read) -> {
            if (fields.get("exercises") != null && !listed.containsKey(id)) {
                read.place().refuse(Code.NOT_LISTED, "expected " + id + " among the exercises of " + FILE);
            }
        });
    }

    private List<Exercise> inOrder(Map<String, Place> listed) {
        List<Exercise> inOrder = new ArrayList<>();
        listed.forEach((id, place) -> {
            ExerciseReader.Read read = exercises.get(id);
            Exercise exercise = read == null ? null : read.exercise();
            if (exercise == null) {
                return;
            }
            if (!inOrder.isEmpty() && !follows(inOrder.getLast(), exercise)) {
                place.refuse(
                        Code.OUT_OF_ORDER,
                        "expected the warm-up first and then the order of the article, so not " + id + " after "
                                + inOrder.getLast().id());
            }
            inOrder.add(exercise);
        });
        return inOrder;
    }

    private static boolean follows(Exercise before, Exercise next) {
        int phases = before.phase().compareTo(next.phase());
        return phases < 0
                || (phases == 0
                        && (next.phase() == Phase.WARM_UP
                                || before.source().last() < next.source().first()));
    }

    private WarmUp warmUp(Fields fields, Set<String> listed) {
        List<WarmUp.Block> blocks = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        List<Place> items = fields.items("warm-up");
        for (Place item : items) {
            WarmUp.Block block = block(item, listed);
            if (block != null) {
                blocks.add(block);
                if (!seen.add(block.exercise().value())) {
                    item.refuse(Code.DUPLICATE_ID, "expected " + block.exercise() + " once");
                }
            }
        }
        Place list = fields.get("warm-up");
        int total = blocks.stream().mapToInt(WarmUp.Block::seconds).sum();
        if (list != null && list.isList() && blocks.size() == items.size() && total != WARM_UP_SECONDS) {
            list.refuse(
                    Code.WARM_UP_TOTAL, "expected blocks of " + WARM_UP_SECONDS + " s in all (rule R03), not " + total);
        }
        return new WarmUp(blocks);
    }

    private WarmUp.@Nullable Block block(Place item, Set<String> listed) {
        Fields fields = item.fields(List.of("exercise", "seconds"), List.of());
        Place exercise = fields == null ? null : fields.get("exercise");
        Place length = fields == null ? null : fields.get("seconds");
        String id = exercise == null ? null : exercise.slug();
        Integer seconds = length == null
                ? null
                : length.whole("the block's seconds", WARM_UP_UNIT, WARM_UP_SECONDS, Code.WARM_UP_BLOCK);
        if (exercise == null || length == null || id == null || seconds == null) {
            return null;
        }
        if (seconds % WARM_UP_UNIT != 0) {
            length.refuse(Code.WARM_UP_BLOCK, "expected a multiple of " + WARM_UP_UNIT + " s, not " + seconds);
            return null;
        }
        ExerciseReader.Read read = exercises.get(id);
        if (!listed.contains(id)) {
            exercise.refuse(Code.NO_SUCH_EXERCISE, "expected one of the listed exercises, not '" + id + "'");
        } else if (read != null && read.exercise() != null && read.exercise().phase() != Phase.WARM_UP) {
            exercise.refuse(Code.WARM_UP_BLOCK, "expected an exercise of the phase warm-up, and " + id + " is not");
        }
        return new WarmUp.Block(new ExerciseId(id), seconds);
    }

    private List<NamedOnly> namedOnly(Fields fields) {
        List<NamedOnly> namedOnly = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Place item : fields.items("named-only")) {
            Fields entry = item.fields(List.of("id", "article"), List.of());
            Place idPlace = entry == null ? null : entry.get("id");
            Place linePlace = entry == null ? null : entry.get("article");
            String id = idPlace == null ? null : idPlace.slug();
            Integer line = linePlace == null
                    ? null
                    : linePlace.whole("the article's line", 1, ExerciseReader.LAST_LINE, Code.BAD_ARTICLE_LINES);
            if (idPlace == null || id == null || line == null) {
                continue;
            }
            if (fileIds.contains(id)) {
                idPlace.refuse(
                        Code.NAMED_ONLY_IS_DESCRIBED, "expected a movement without a file, and exercises has " + id);
            }
            if (!seen.add(id)) {
                idPlace.refuse(Code.DUPLICATE_ID, "expected " + id + " once");
            }
            namedOnly.add(new NamedOnly(new ExerciseId(id), line));
        }
        return namedOnly;
    }
}

package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.exercise.Region.CHEST;
import static org.unkink.engine.exercise.Region.LOWER_BACK;
import static org.unkink.engine.exercise.Region.MID_BACK;
import static org.unkink.engine.exercise.Region.NECK;
import static org.unkink.engine.exercise.Region.SHOULDERS;
import static org.unkink.engine.exercise.Region.UPPER_BACK;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unkink.catalogue.yaml.ContentProblem;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problems;
import org.unkink.catalogue.yaml.YamlFile;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/** The packaged content against tables made from the article and the clinical register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CatalogueContentTest {

    private static final List<String> DYNAMIC = List.of(
            "neck-roll",
            "shoulder-roll",
            "arm-circles",
            "overhead-reach",
            "chair-rotation",
            "cat-cow",
            "knee-to-chest",
            "thoracic-extension");
    private static final List<String> STRENGTH =
            List.of("row", "face-pull", "scapular-squeeze", "wall-angel", "reverse-fly", "lat-pulldown", "superman");
    private static final List<String> STATIC =
            List.of("pec-stretch", "childs-pose", "butterfly", "upper-trapezius-stretch", "levator-scapulae-stretch");
    private static final List<String> WARM_UP =
            List.of("march", "heel-digs", "knee-lifts", "shoulder-rolls-warm-up", "knee-bends", "walk", "cycle", "jog");

    /** Headings and general words of the article between its exercises. */
    private static final Set<Integer> HEADINGS = Set.of(74, 75, 76, 124, 125);

    private final CatalogueContent content = CatalogueContent.load();

    @Test
    void theTwentyExercisesStandInTheOrderOfTheArticle() {
        assertThat(ids(Phase.DYNAMIC)).containsExactlyElementsOf(DYNAMIC);
        assertThat(ids(Phase.STRENGTH)).containsExactlyElementsOf(STRENGTH);
        assertThat(ids(Phase.STATIC)).containsExactlyElementsOf(STATIC);
        assertThat(ids(Phase.WARM_UP)).containsExactlyElementsOf(WARM_UP);
        assertThat(DYNAMIC.size() + STRENGTH.size() + STATIC.size()).isEqualTo(20);
    }

    @Test
    void everyLineAboutAnExerciseBelongsToExactlyOne() {
        List<Exercise> described = content.catalogue().exercises().stream()
                .filter(e -> e.phase() != Phase.WARM_UP)
                .toList();
        assertThat(IntStream.rangeClosed(22, 155).filter(line -> !HEADINGS.contains(line)))
                .allSatisfy(line -> assertThat(described)
                        .filteredOn(e ->
                                e.source().first() <= line && line <= e.source().last())
                        .as("line %d", line)
                        .hasSize(1));
    }

    @Test
    void whatTheArticleOnlyNamesIsListed() {
        assertThat(content.catalogue().namedOnly())
                .extracting(n -> n.id() + " " + n.articleLine())
                .containsExactly(
                        "deadlift 75",
                        "pull-up 75",
                        "bird-dog 75",
                        "neck-flexion-and-extension 75",
                        "shrug 75",
                        "back-extension 75",
                        "bridge 75");
    }

    @Test
    void everyExerciseServesTheRegionsThatTheArticleNamesAndNoneMoreWithoutAMark() {
        Map<String, Set<Region>> named = Map.ofEntries(
                Map.entry("neck-roll", Set.of(UPPER_BACK, NECK)),
                Map.entry("shoulder-roll", Set.of(SHOULDERS, UPPER_BACK, NECK)),
                Map.entry("arm-circles", Set.of(SHOULDERS, UPPER_BACK, NECK)),
                Map.entry("overhead-reach", Set.of(SHOULDERS, UPPER_BACK)),
                Map.entry("chair-rotation", Set.of(UPPER_BACK, MID_BACK, LOWER_BACK)),
                Map.entry("cat-cow", Set.of(MID_BACK, LOWER_BACK)),
                Map.entry("knee-to-chest", Set.of(LOWER_BACK)),
                Map.entry("thoracic-extension", Set.of(UPPER_BACK, MID_BACK)),
                Map.entry("row", Set.of(UPPER_BACK, NECK)),
                Map.entry("face-pull", Set.of(SHOULDERS, UPPER_BACK, NECK)),
                Map.entry("scapular-squeeze", Set.of(SHOULDERS, UPPER_BACK)),
                Map.entry("wall-angel", Set.of(SHOULDERS, UPPER_BACK, NECK)),
                Map.entry("reverse-fly", Set.of(SHOULDERS, UPPER_BACK, NECK)),
                Map.entry("lat-pulldown", Set.of(SHOULDERS, UPPER_BACK)),
                Map.entry("superman", Set.of(MID_BACK, LOWER_BACK)),
                Map.entry("pec-stretch", Set.of(CHEST, SHOULDERS)),
                Map.entry("childs-pose", Set.of(SHOULDERS, UPPER_BACK, MID_BACK, LOWER_BACK)),
                Map.entry("butterfly", Set.of(SHOULDERS, UPPER_BACK, NECK)),
                Map.entry("upper-trapezius-stretch", Set.of(UPPER_BACK, NECK)),
                Map.entry("levator-scapulae-stretch", Set.of(UPPER_BACK, NECK)));

        assertThat(named).hasSize(20);
        named.forEach((id, regions) -> {
            Set<Region> unmarked = new HashSet<>(exercise(id).regions().keySet());
            unmarked.removeAll(ours(id));
            assertThat(unmarked).as(id).isEqualTo(regions);
        });
        WARM_UP.forEach(id ->
                assertThat(ours(id)).as(id).isEqualTo(exercise(id).regions().keySet()));
    }

    @Test
    void supermanAndTheFullNeckCircleAreOnlyForWhoAsks() {
        assertThat(content.catalogue().exercises().stream()
                        .flatMap(e -> e.variants().stream())
                        .filter(Variant::optIn)
                        .map(v -> v.id().toString()))
                .contains("superman/arms", "superman/opposite-arm-and-leg", "superman/full", "neck-roll/full-circle");
        assertThat(content.catalogue().exercises())
                .filteredOn(e -> e.variants().stream().allMatch(Variant::optIn)
                        || e.variants().getFirst().optIn())
                .extracting(e -> e.id().value())
                .containsExactly("superman");
    }

    @Test
    void whatTheArticleDoesOnBothSidesHasSides() {
        for (String id : List.of(
                "overhead-reach",
                "chair-rotation",
                "knee-to-chest",
                "upper-trapezius-stretch",
                "levator-scapulae-stretch")) {
            assertThat(exercise(id).variants())
                    .as(id)
                    .allSatisfy(v -> assertThat(v.sides()).isNotEqualTo(Sides.TOGETHER));
        }
        assertThat(content.catalogue()
                        .variant(VariantId.parse("row/dumbbell"))
                        .orElseThrow()
                        .sides())
                .isEqualTo(Sides.ONE_THEN_OTHER);
    }

    @Test
    void theDefaultWarmUpTakesSixMinutes() {
        assertThat(content.catalogue().warmUp().blocks())
                .extracting(b -> b.exercise() + " " + b.seconds())
                .containsExactly(
                        "march 180", "heel-digs 60", "knee-lifts 30", "shoulder-rolls-warm-up 60", "knee-bends 30");
    }

    @Test
    void everyDifferenceFromTheArticleHasItsReason() {
        assertThat(content.differences(new ExerciseId("superman"), "en"))
                .extracting(Difference::id)
                .contains("C26");
        assertThat(content.differences(new ExerciseId("neck-roll"), "en"))
                .extracting(Difference::id)
                .contains("C08");
    }

    /** The regions that are marked as not named by the article. */
    private static Set<Region> ours(String id) {
        String file = "exercises/" + id + ".yaml";
        byte[] bytes = Objects.requireNonNull(ContentFiles.packaged().files().get(file));
        Place root = Objects.requireNonNull(YamlFile.read(file, bytes, new Problems()));
        return Objects.requireNonNull(root.anyFields()).items("ours").stream()
                .map(item -> item.one(Region.class, ContentProblem.Code.UNKNOWN_REGION))
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private List<String> ids(Phase phase) {
        return content.catalogue().inPhase(phase).map(e -> e.id().value()).toList();
    }

    private Exercise exercise(String id) {
        return content.catalogue().exercise(new ExerciseId(id)).orElseThrow();
    }
}

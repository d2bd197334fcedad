package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.catalogue.yaml.ContentProblem;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.SideMeaning;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.rule.Rule;

final class CatalogueReaderTest {

    @Test
    void rightFilesAreAcceptedWithoutAProblem() {
        assertThat(Fixture.valid().problems()).isEmpty();
    }

    @Test
    void exercisesStandInTheOrderOfTheList() {
        assertThat(content().catalogue().exercises())
                .extracting(e -> e.id().value())
                .containsExactly("march", "cat-cow", "row", "pec-stretch");
    }

    @Test
    void everyFactOfAVariantIsRead() {
        Variant variant = variant("row/dumbbell");

        assertThat(variant.difficulty()).isEqualTo(Difficulty.HARDER);
        assertThat(variant.optIn()).isTrue();
        assertThat(variant.equipment()).containsExactlyInAnyOrder(Equipment.DUMBBELL, Equipment.WALL);
        assertThat(variant.position()).isEqualTo(Position.STANDING);
        assertThat(variant.sides()).isEqualTo(Sides.ONE_THEN_OTHER);
        assertThat(variant.sidedness()).isEqualTo(new Sidedness(SideMeaning.WORKS, Side.RIGHT, false));
        assertThat(variant.demands()).containsExactlyInAnyOrder(Demand.STOOP, Demand.JOLTS);
        assertThat(content()
                        .catalogue()
                        .exercise(new ExerciseId("row"))
                        .orElseThrow()
                        .regions())
                .isEqualTo(Map.of(Region.UPPER_BACK, 3, Region.SHOULDERS, 2));
    }

    @Test
    void aVariantIsBlockedByWhatForbidsOneOfItsDemands() {
        assertThat(variant("cat-cow/on-knees").demands())
                .containsExactlyInAnyOrder(Demand.FAR_NECK, Demand.HANGING_HEAD, Demand.SPINE_FLEXION);
        assertThat(variant("cat-cow/seated").demands()).containsExactly(Demand.SPINE_FLEXION);
        assertThat(variant("cat-cow/seated").blockedBy())
                .containsExactlyInAnyOrder(Restriction.BONE_FRAGILITY, Restriction.SPINE_SURGERY);
    }

    @Test
    void theDosesOfTheExerciseServeVariantsWithoutTheirOwn() {
        Variant variant = variant("cat-cow/seated");

        assertThat(variant.ladder().dose(1)).isEqualTo(new Dose(1, 5, 3, 0));
        assertThat(variant.ladder().rungs().get(1).source()).isEqualTo(Rule.R08);
        assertThat(variant.ladder().start()).isZero();
    }

    @Test
    void stepsCarryTheFullKeysOfTheirCues() {
        assertThat(variant("row/band").movement().steps())
                .containsExactly(
                        new Movement.Move("pulled", List.of(), 2, 1, "exercise.row.cues.pull"),
                        new Movement.Pause(1, null),
                        new Movement.Move("reach", List.of(), 2, 1, "exercise.row.cues.return"));
        assertThat(variant("march/standing").movement().steps())
                .containsExactly(new Movement.Move("stand", List.of("knee-up"), 1, 2, "exercise.march.cues.march"));
    }

    @Test
    void warmUpAndNamedOnlyAreRead() {
        assertThat(content().catalogue().warmUp().blocks())
                .containsExactly(new WarmUp.Block(new ExerciseId("march"), 360));
        assertThat(content().catalogue().namedOnly())
                .extracting(n -> n.id() + " " + n.articleLine())
                .containsExactly("deadlift 75");
    }

    @Test
    void differencesAreTexts() {
        assertThat(content().differences(new ExerciseId("row"), "en"))
                .containsExactly(new Difference(
                        "C20", "It shows two ways at once.", "Two ways, each on its own.", "Clearer, as in S1."));
        assertThat(content().differences(new ExerciseId("march"), "en")).isEmpty();
    }

    @Test
    void namesAreFilledIntoPhrasesAndUnknownNamesStay() {
        Texts texts = content().texts("en");

        assertThat(texts.phrase("player.rest", Map.of("seconds", "$30"))).isEqualTo("Rest for $30 seconds.");
        assertThat(texts.phrase("player.rest")).isEqualTo("Rest for {seconds} seconds.");
        assertThatThrownBy(() -> texts.phrase("player.none", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("player.none");
    }

    @Test
    void listsAreReadAsListsAndByNumber() {
        Texts texts = content().texts("en");

        assertThat(texts.list("exercise.row.variants.band.steps")).containsExactly("Pull.", "Go back.");
        assertThat(texts.phrase("exercise.row.variants.band.steps.2")).isEqualTo("Go back.");
        assertThat(texts.list("exercise.row.cautions")).isEmpty();
        assertThat(texts.has("exercise.row.variants.band.steps.3")).isFalse();
        assertThatThrownBy(() -> texts.list("exercise.row.name")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownLanguagesFallBackToTheWiderOneAndToEnglish() {
        Fixture german = Fixture.valid().inLanguage("de");

        assertThat(content(german).texts("de-AT").language()).isEqualTo("de");
        assertThat(content(german).texts("fr").language()).isEqualTo("en");
        assertThat(content(german).texts("").language()).isEqualTo("en");
    }

    @Test
    void emergencyNumbersFallBackToTheDefault() {
        EmergencyNumbers numbers = content().emergencyNumbers();

        assertThat(List.of("US", "gb", "AU", "NZ", "JP", "BR", "DE", "NO", "XX"))
                .extracting(numbers::number)
                .containsExactly("911", "999", "000", "111", "119", "192", "112", "112", "112");
        assertThat(numbers.number(null)).isEqualTo("112");
        assertThat(numbers.byCountry()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void anotherLanguageMayHaveListsOfAnotherLength() {
        Fixture german =
                Fixture.valid().inLanguage("de").edit("texts/de/exercises.yaml", "[Pull., Go back.]", "[Zieh.]");

        assertThat(german.problems()).isEmpty();
    }

    @Test
    void aFolderIsReadAsItsFiles(@TempDir Path folder) throws IOException {
        Fixture.valid().writeTo(folder);

        assertThat(new CatalogueReader().read(folder)).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void whatAMissingFolderLacksIsNamed(@TempDir Path folder) {
        assertThat(new CatalogueReader().read(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(ContentProblem::file)
                                .contains("catalogue.yaml"));
    }

    @Test
    void aJarIsReadAsItsFiles(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("with space.jar");
        try (FileSystem content = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Fixture.valid().writeTo(content.getPath("org", "unkink", "catalogue"));
        }

        ContentFiles files = ContentFiles.inJar("jar:" + jar.toUri() + "!/org/unkink/catalogue/catalogue.yaml");

        assertThat(files.files().keySet()).isEqualTo(Fixture.valid().files().keySet());
        assertThat(new CatalogueReader().read(files)).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void theBuildCheckPrintsEveryProblemWithItsPlace(@TempDir Path folder) throws IOException {
        Fixture.valid()
                .edit("exercises/row.yaml", "upper-back: 3", "uper-back: 3")
                .edit("catalogue.yaml", "seconds: 360", "seconds: 350")
                .writeTo(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int wrong = CatalogueCheck.check(folder, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(wrong).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        folder.resolve("catalogue.yaml")
                                + ":7 warm-up[0].seconds: expected a multiple of 30 s, not 350",
                        folder.resolve("exercises/row.yaml")
                                + ":3 regions.uper-back: expected one of neck, shoulders, upper-back, mid-back, lower-back, chest, not 'uper-back'",
                        "catalogue: 2 problems");
    }

    @Test
    void theBuildCheckFindsNothingInRightFiles(@TempDir Path folder) throws IOException {
        Fixture.valid().writeTo(folder);
        Files.createDirectories(folder.resolve("src"));

        assertThat(CatalogueCheck.check(folder, System.err)).isZero();
    }

    @Test
    void anEmptyFolderLacksItsFiles(@TempDir Path folder) {
        assertThat(new CatalogueReader().read(folder))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(ContentProblem::file)
                                .containsAll(Set.of("catalogue.yaml", "sources.yaml", "emergency.yaml", "texts/en")));
    }

    private static Variant variant(String id) {
        return content().catalogue().variant(VariantId.parse(id)).orElseThrow();
    }

    private static CatalogueContent content() {
        return content(Fixture.valid());
    }

    private static CatalogueContent content(Fixture fixture) {
        return switch (fixture.read()) {
            case Reading.Accepted(CatalogueContent content) -> content;
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }
}

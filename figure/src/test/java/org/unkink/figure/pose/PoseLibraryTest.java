package org.unkink.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.body.rig.Freedom;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Schema;
import org.unkink.catalogue.yaml.ContentProblem;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.figure.pose.MuscleUse.Kind;
import org.unkink.figure.pose.PoseLibrary.Reading;
import org.unkink.figure.prop.Prop;

class PoseLibraryTest {

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();
    private static final Exercise SQUEEZE =
            CATALOGUE.exercise(new ExerciseId("scapular-squeeze")).orElseThrow();

    private static final String RIGHT = """
            view: {azimuth: 150, elevation: 10, frame: upper}
            muscles: {worked: [rhomboids], stretched: [left pectorals]}
            poses:
              relaxed: {neck rotation: left 5}
              squeezed:
                from: relaxed
                both shoulder blade retraction: 12
                right elbow extension: 0
                drop: [left sole]
                contacts: [{part: both palm, on: left thigh top}]
            variants:
              seated:
                poses: {squeezed: {neck flexion: 10}}
            """;

    private static final Schema SCHEMA = Schema.of("poses");

    /** Wrong in ways that no schema sees: it knows neither the exercise nor how far a side goes. */
    private static final Set<String> UNSEEN = Set.of(
            "left 75",
            "from: relax",
            "from: squeezed",
            "poses: {squashed",
            "resting: {}\\n  relaxed: {",
            "pressed:",
            "sitting:",
            "position: lotus\\nvariants:",
            "&five left 5");

    @Test
    void theFilesOfTheCatalogueAreRight() {
        assertThat(PoseLibrary.load(PoseLibrary.folder(), CATALOGUE).sheets().keySet())
                .containsExactlyElementsOf(
                        CATALOGUE.exercises().stream().map(Exercise::id).toList());
    }

    @Test
    void aPoseStartsFromItsPositionAndFromAnotherPose() {
        PoseTarget pose = sheet(RIGHT, "standing").pose("squeezed");

        assertThat(pose.posture().get(Freedom.NECK_ROTATION)).isEqualTo(5);
        assertThat(pose.posture().get(Freedom.LEFT_SHOULDER_BLADE_PROTRACTION)).isEqualTo(-12);
        assertThat(pose.posture().get(Freedom.RIGHT_ELBOW_FLEXION)).isZero();
        assertThat(pose.contacts())
                .extracting(contact -> contact.point().name())
                .containsExactly("right sole", "left palm", "right palm");
    }

    @Test
    void whatIsSaidOfBothSidesIsMirrored() {
        PoseTarget pose = sheet(RIGHT, "standing").pose("squeezed");

        assertThat(pose.contacts().get(2)).isEqualTo(pose.contacts().get(1).mirrored());
    }

    @Test
    void aVariantAddsToThePosesOfAll() {
        assertThat(sheet(RIGHT, "standing").pose("squeezed").posture().get(Freedom.NECK_FLEXION))
                .isZero();
        assertThat(sheet(RIGHT, "seated").pose("squeezed").posture().get(Freedom.NECK_FLEXION))
                .isEqualTo(10);
    }

    @Test
    void propsComeWithThePositionUnlessTheFileHasItsOwn() {
        assertThat(sheet(RIGHT, "standing").props()).isEmpty();
        assertThat(sheet(RIGHT, "seated").props()).hasSize(1);
        assertThat(sheet(RIGHT + "props: [{type: wall, at: [0, 0, -1]}]", "seated")
                        .props())
                .singleElement()
                .isInstanceOf(Prop.Wall.class);
    }

    @Test
    void musclesAreWorkedOrStretchedOnOneSideOrBoth() {
        assertThat(sheet(RIGHT, "standing").muscles())
                .containsExactly(
                        new MuscleUse("rhomboids", Optional.empty(), Kind.WORKED),
                        new MuscleUse("pectorals", Optional.of(Side.LEFT), Kind.STRETCHED));
    }

    @Test
    void aPoseCanBeTheMirrorImageOfAnother() {
        String file = RIGHT.replace("relaxed: {neck rotation: left 5}", "relaxed: {mirror: squeezed}")
                .replace("from: relaxed", "neck rotation: left 5");
        VariantSheet sheet = sheet(file, "standing");

        assertThat(sheet.pose("relaxed").posture())
                .isEqualTo(sheet.pose("squeezed").posture().mirrored());
        assertThat(sheet.pose("relaxed").posture().get(Freedom.NECK_ROTATION)).isEqualTo(-5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "shoulder blade retraction|shoulder blade retracting|poses.squeezed.both shoulder blade retracting"
                        + "|perhaps 'both shoulder blade retraction'",
                "retraction: 12|retraction: 40|poses.squeezed.both shoulder blade retraction|expected -20 to 13.5, not 40",
                "retraction: 12|retraction: far|poses.squeezed.both shoulder blade retraction|expected a number",
                "left 5|5|poses.relaxed.neck rotation|expected a side and degrees",
                "left 5|left 75|poses.relaxed.neck rotation|expected 0 to 60, not 75",
                "both palm|both palms|contacts[0].part|perhaps 'both palm'",
                "left thigh top|left thigh topp|contacts[0].on|perhaps 'left thigh top'",
                "left thigh top|plane w 3|contacts[0].on|expected x (left), y (up) or z (forward)",
                "left thigh top|point|contacts[0].on|expected 'at' beside it",
                "left thigh top}|floor, flat: very}|contacts[0].flat|expected one of fully, mostly, roughly, not",
                "left thigh top}|floor, pointing: north}|contacts[0].pointing|expected forward, backward, up",
                "left thigh top}|floor, at: [1]}|contacts[0].at|expected 2 numbers, not 1",
                "left thigh top}|floor, upon: 1}|contacts[0].upon|expected one of the keys part, on, at",
                "part: both palm, on|on|contacts[0].part|expected the key 'part'",
                "[left sole]|[left soul]|drop[0]|perhaps 'left sole'",
                "from: relaxed|from: relax|variants.seated|expected the pose 'relax'",
                "from: relaxed|from: squeezed|variants.seated|in a circle",
                "poses: {squeezed|poses: {squashed|variants.seated.poses.squashed|to use this pose",
                "relaxed: {|resting: {}\\n  relaxed: {|poses.resting|to use this pose",
                "  squeezed:|  pressed:|poses.pressed|to use this pose",
                "seated:|sitting:|variants.sitting|expected one of the keys standing, seated",
                "[rhomboids]|[rhombus]|muscles.worked[0]|expected one of the muscles upper trapezius",
                "frame: upper|frame: close|view.frame|expected one of neck, upper, all, floor",
                "frame: upper}|size: 1}|view.frame|expected the key 'frame'",
                "view:|\"views:\"|views|perhaps 'view'",
                "variants:|props: [{type: sofa}]\\nvariants:|props[0].type|expected one of chair, stool, wall",
                "variants:|props: [{type: band}]\\nvariants:|props[0].anchor|expected the key 'anchor'",
                "variants:|position: lotus\\nvariants:||expected one of the positions stand, sit",
                "variants:|allowances: [{what: hand}]\\nvariants:|allowances[0].reason|expected the key 'reason'",
                "variants:|side: middle\\nvariants:|side|expected one of left, right",
                "poses:|poses: [|| expected valid YAML",
                "left 5|&five left 5|| expected everything written out, without & and *",
                "from: relaxed|from: 3|poses.squeezed.from|expected a text (in quotes where it looks like a number), not '3'",
            })
    void aWrongFileIsRefusedWithItsPlaceAndWhatWasExpected(String right, String wrong, String path, String message) {
        String file = RIGHT.replaceFirst(Pattern.quote(right.strip()), wrong.replace("\\n", "\n"));
        assertThat(file).isNotEqualTo(RIGHT);

        assertThat(problems(file))
                .anySatisfy(problem -> {
                    assertThat(problem.path()).endsWith(path == null ? "" : path);
                    assertThat(problem.message()).contains(message.strip());
                    assertThat(problem.line()).isPositive();
                })
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("scapular-squeeze.yaml"));
        assertThat(!SCHEMA.faults(file.getBytes(StandardCharsets.UTF_8)).isEmpty())
                .as("the schema refuses it")
                .isEqualTo(!UNSEEN.contains(wrong));
    }

    @Test
    void everyProblemIsReportedAtOnceInTheOrderOfLines() {
        String file = RIGHT.replace("left 5", "north 5").replace("12", "120").replace("left thigh top", "left moon");

        assertThat(problems(file)).hasSize(3).extracting(ContentProblem::line).isSorted();
    }

    @Test
    void aMissingFileAndOneTooManyAreProblems() {
        SortedMap<String, byte[]> files = files(RIGHT);
        files.put("row.yaml", new byte[0]);
        files.remove("scapular-squeeze.yaml");

        Reading reading = PoseLibrary.read(files, List.of(SQUEEZE));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(ContentProblem::file)
                                .containsExactly("row.yaml", "scapular-squeeze.yaml"));
    }

    @Test
    void theBuildPrintsEveryProblemWithItsFileAndLine(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("row.yaml"), "view: 3".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int wrong = PoseCheck.check(folder, CATALOGUE, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(wrong).isGreaterThan(CATALOGUE.exercises().size());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(folder.resolve("row.yaml") + ":1 view: expected a map")
                .endsWith("poses: " + wrong + " problems" + System.lineSeparator());
    }

    private static VariantSheet sheet(String file, String variant) {
        return switch (PoseLibrary.read(files(file), List.of(SQUEEZE))) {
            case Reading.Accepted(PoseLibrary library) ->
                library.sheet(SQUEEZE.id()).variant(new VariantId(SQUEEZE.id(), variant));
            case Reading.Rejected(List<ContentProblem> problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<ContentProblem> problems(String file) {
        return switch (PoseLibrary.read(files(file), List.of(SQUEEZE))) {
            case Reading.Accepted accepted -> List.of();
            case Reading.Rejected(List<ContentProblem> problems) -> problems;
        };
    }

    private static SortedMap<String, byte[]> files(String squeeze) {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>();
            files.put("_positions.yaml", Files.readAllBytes(PoseLibrary.folder().resolve("_positions.yaml")));
            files.put("scapular-squeeze.yaml", squeeze.getBytes(StandardCharsets.UTF_8));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

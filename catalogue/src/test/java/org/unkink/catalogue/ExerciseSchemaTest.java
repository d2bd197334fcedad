package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Names;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.SideMeaning;
import org.unkink.engine.exercise.Sides;

/** The schema of an exercise says what the reader says, as far as values can be judged one by one. */
final class ExerciseSchemaTest {

    private static final String EXERCISES = "exercises/";
    private static final Schema SCHEMA = Schema.of("exercise");

    /** Faults of a single value, or of what stands beside it. */
    private static final Set<Code> SEEN = EnumSet.of(
            Code.BAD_YAML,
            Code.DUPLICATE_KEY,
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.WRONG_TYPE,
            Code.EMPTY,
            Code.DUPLICATE_VALUE,
            Code.BAD_NUMBER,
            Code.BAD_ID,
            Code.BAD_WEIGHT,
            Code.BAD_SECONDS,
            Code.BAD_REST,
            Code.HOLD_OVER_CAP,
            Code.UNKNOWN_PHASE,
            Code.UNKNOWN_REGION,
            Code.UNKNOWN_EQUIPMENT,
            Code.UNKNOWN_POSITION,
            Code.UNKNOWN_SIDES,
            Code.UNKNOWN_DIFFICULTY,
            Code.UNKNOWN_DEMAND);

    /** Those of a kind that mostly takes knowledge of other values. */
    private static final Set<String> SEEN_TOO = Set.of("article lines in words", "start below zero");

    @Test
    void everyExerciseIsRight() {
        Map<String, byte[]> files = ContentFiles.in(Path.of("")).files();
        List<String> exercises = files.keySet().stream()
                .filter(file -> file.startsWith(EXERCISES))
                .toList();

        assertThat(exercises).hasSizeGreaterThan(20).allSatisfy(file -> {
            byte[] content = Objects.requireNonNull(files.get(file));
            assertThat(SCHEMA.faults(content)).as(file).isEmpty();
            assertThat(new String(content, StandardCharsets.UTF_8)).startsWith(SCHEMA.mention());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongExercises")
    void aWrongExerciseIsRefusedWhereOneValueShowsIt(WrongFile wrong) {
        byte[] file = Objects.requireNonNull(wrong.fixture().files().get(wrong.file()));

        assertThat(!SCHEMA.faults(file).isEmpty())
                .as("%s %s", wrong.code(), SCHEMA.faults(file))
                .isEqualTo(SEEN.contains(wrong.code()) || SEEN_TOO.contains(wrong.kind()));
    }

    static List<WrongFile> wrongExercises() {
        return WrongFile.all().stream()
                .filter(wrong -> wrong.file().startsWith(EXERCISES)
                        && wrong.file().endsWith(".yaml")
                        && wrong.fixture().files().containsKey(wrong.file()))
                .toList();
    }

    @Test
    void itsWordsAreThoseOfTheEngine() {
        Map<String, Class<? extends Enum<?>>> words = Map.of(
                "/properties/phase", Phase.class,
                "/$defs/region", Region.class,
                "/properties/side/properties/means", SideMeaning.class,
                "/properties/side/properties/first", Side.class,
                "/properties/demands/propertyNames", Demand.class,
                "/$defs/variant/properties/difficulty", Difficulty.class,
                "/$defs/variant/properties/equipment/items", Equipment.class,
                "/$defs/variant/properties/position", Position.class,
                "/$defs/variant/properties/sides", Sides.class);

        words.forEach((pointer, type) -> assertThat(SCHEMA.words(pointer + "/enum"))
                .as(pointer)
                .containsExactlyElementsOf(
                        List.of(type.getEnumConstants()).stream().map(Names::of).toList()));
    }
}

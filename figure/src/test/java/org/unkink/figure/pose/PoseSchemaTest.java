package org.unkink.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.body.mesh.Muscle;
import org.unkink.body.rig.Freedom;
import org.unkink.catalogue.Schema;
import org.unkink.catalogue.StartingPosition;
import org.unkink.engine.exercise.Position;
import org.unkink.figure.solve.BodyPoints;

/** The schema of the poses knows the words of the figure and their ranges. */
class PoseSchemaTest {

    private static final Schema SCHEMA = Schema.of("poses");
    private static final Schema POSITIONS = Schema.of("positions");
    private static final String ANGLES = "/$defs/posture/properties";
    private static final List<String> NO_ANGLES = List.of("contacts", "firm", "loose");

    @Test
    void everyPoseFileIsRight() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(PoseLibrary.folder())) {
            files = all.filter(file -> !file.endsWith(Positions.FILE)).sorted().toList();
        }

        assertThat(files).hasSizeGreaterThan(20).allSatisfy(file -> {
            assertThat(SCHEMA.faults(Files.readAllBytes(file)))
                    .as(file.toString())
                    .isEmpty();
            assertThat(Files.readString(file)).startsWith(SCHEMA.mention());
        });
    }

    @Test
    void thePositionsAreRight() throws IOException {
        Path file = PoseLibrary.folder().resolve(Positions.FILE);
        assertThat(POSITIONS.faults(Files.readAllBytes(file))).isEmpty();
        assertThat(Files.readString(file)).startsWith(POSITIONS.mention());
    }

    @Test
    void thePositionsThatHaveToBeThereAreThoseOfTheVariants() {
        assertThat(POSITIONS.words("/required"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Position.values())
                        .map(StartingPosition::usual)
                        .toList());
    }

    @Test
    void itsAnglesAreTheFreedomsOfTheSkeleton() {
        assertThat(SCHEMA.words(ANGLES))
                .containsAll(NO_ANGLES)
                .filteredOn(word -> !NO_ANGLES.contains(word))
                .containsExactlyInAnyOrderElementsOf(AngleReader.names());
        assertThat(SCHEMA.words("/$defs/freedom/enum")).containsExactlyInAnyOrderElementsOf(AngleReader.names());
        for (Freedom freedom : Freedom.ALL) {
            double least = freedom.range().least();
            double most = freedom.range().most();
            assertRange(freedom, freedom.clinicalName(), least, most);
            String opposite = freedom.opposite();
            if (opposite != null) {
                assertRange(freedom, opposite, 0 - most, 0 - least);
            }
        }
    }

    private static void assertRange(Freedom freedom, String name, double least, double most) {
        JsonNode angle = SCHEMA.at(ANGLES + "/" + name);
        if (freedom.isTowardsLeft() && !freedom.isPlace()) {
            assertThat(angle.path("$ref").textValue()).as(name).isEqualTo("#/$defs/sided");
        } else {
            assertThat(List.of(
                            angle.path("minimum").doubleValue(),
                            angle.path("maximum").doubleValue()))
                    .as(name)
                    .containsExactly(least, most);
        }
        if (name.startsWith("left ")) {
            assertThat(SCHEMA.at(ANGLES + "/" + name.replaceFirst("left", "both")))
                    .as(name)
                    .isEqualTo(angle);
        }
    }

    @Test
    void itsPlacesAndMusclesAreThoseOfTheBody() {
        assertThat(SCHEMA.words("/$defs/points/enum")).containsExactlyInAnyOrderElementsOf(withBoth());
        assertThat(SCHEMA.words("/$defs/contact/properties/on/anyOf/1/enum"))
                .containsExactlyInAnyOrderElementsOf(BodyPoints.names());
        assertThat(SCHEMA.words("/$defs/muscle/enum"))
                .containsExactlyInAnyOrderElementsOf(Stream.of("", "left ", "right ")
                        .flatMap(side -> Stream.of(Muscle.values()).map(muscle -> side + muscle.label()))
                        .toList());
    }

    private static Set<String> withBoth() {
        Set<String> names = new TreeSet<>(BodyPoints.names());
        BodyPoints.names().stream()
                .filter(name -> name.startsWith("left "))
                .forEach(name -> names.add(name.replaceFirst("left", "both")));
        return names;
    }

    @Test
    void itsThingsAreThoseOfTheReader() {
        assertThat(SCHEMA.words("/$defs/prop/properties/type/enum")).isEqualTo(PropReader.TYPES);
    }
}

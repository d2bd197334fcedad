package org.unkink.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.catalogue.Schema;
import org.unkink.catalogue.yaml.Problem;
import org.unkink.figure.pose.PoseLibrary.Reading;

/** The file of the positions is refused where it is wrong, by the reader and by its schema. */
class PositionsTest {

    private static final String RIGHT = """
            stand:
              contacts: [{part: both sole, on: floor, at: [0.11, 0.05]}]
            sit:
              props: [{type: stool, at: [0, 0, -0.02]}]
              both hip flexion: 84
              neck rotation: left 5
              firm: [both knee flexion]
            kneel: {}
            hands and knees: {}
            supine: {}
            prone: {}
            """;

    private static final Schema SCHEMA = Schema.of("positions");

    @Test
    void theRightOneIsRight() {
        assertThat(problems(RIGHT)).isEmpty();
        assertThat(SCHEMA.faults(RIGHT.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "kneel: {}||1||expected the position 'kneel'",
                "kneel: {}|kneel: 3|8|kneel|expected a map",
                "kneel: {}|kneel: {from: stand}|8|kneel.from|expected a position without 'from'",
                "kneel: {}|kneel: {mirror: stand}|8|kneel.mirror|expected a position without 'mirror'",
                "kneel: {}|kneel: {drop: [left sole]}|8|kneel.drop|expected a position without 'drop'",
                "hip flexion: 84|hip flexing: 84|5|sit.both hip flexing|perhaps 'both hip flexion'",
                "hip flexion: 84|hip flexion: 184|5|sit.both hip flexion|expected -15 to 120, not 184",
                "left 5|5|6|sit.neck rotation|expected a side and degrees",
                "type: stool|type: sofa|4|sit.props[0].type|expected one of chair, stool, wall",
                "at: [0, 0, -0.02]|at: [0, -0.02]|4|sit.props[0].at|expected",
                "[both knee flexion]|[both knees]|7|sit.firm[0]|expected",
                "both sole|both soles|2|stand.contacts[0].part|perhaps 'both sole'",
                "stand:|stand|2||expected valid YAML",
            })
    void aWrongFileIsRefusedWithItsLineAndWhatWasExpected(
            String right, String wrong, int line, String path, String message) {
        String file = RIGHT.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
        assertThat(file).isNotEqualTo(RIGHT);

        assertThat(problems(file)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(Positions.FILE);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.path()).isEqualTo(path == null ? "" : path);
            assertThat(problem.message()).contains(message);
        });
        assertThat(SCHEMA.faults(file.getBytes(StandardCharsets.UTF_8)))
                .as("the schema refuses it")
                .isNotEmpty();
    }

    private static List<Problem> problems(String positions) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(Positions.FILE, positions.getBytes(StandardCharsets.UTF_8));
        return switch (PoseLibrary.read(files, List.of())) {
            case Reading.Accepted accepted -> List.of();
            case Reading.Rejected(List<Problem> problems) -> problems;
        };
    }
}

package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same session gives the same timeline, byte for byte. The golden files are read by people; {@code
 * -Dunkink.golden=write} writes them anew.
 */
class SameSessionSameTimelineTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "unkink", "engine", "timeline");

    static List<TestSession> sessions() {
        return HandMade.all();
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void theTimelineIsTheOneOfTheGoldenFile(TestSession session) throws IOException {
        Path file = FOLDER.resolve(session.name() + ".txt");
        String text = TimelineText.render(session.timeline());
        if ("write".equals(System.getProperty("unkink.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(file).exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void everyGoldenFileHasItsSession() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            sessions().stream().map(s -> s.name() + ".txt").toList());
        }
    }

    @Test
    void compilingAgainGivesAnEqualTimeline() {
        List<TestSession> first = RandomSessions.andHandMade().limit(500).toList();
        List<TestSession> again = RandomSessions.andHandMade().limit(500).toList();
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i).timeline()).isEqualTo(first.get(i).timeline());
            assertThat(TimelineText.render(again.get(i).timeline()))
                    .isEqualTo(TimelineText.render(first.get(i).timeline()));
        }
    }
}

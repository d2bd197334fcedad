package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MovedClockTest {

    @Test
    void itShowsTheSystemsTimeMovedByWhatTheFileHoldsNow(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("clock");
        MovedClock clock = new MovedClock(file);
        for (Duration moved : new Duration[] {Duration.ZERO, Duration.ofDays(-400), Duration.ofHours(23)}) {
            Files.writeString(file, moved.toMillis() + "\n");
            Instant before = Instant.now();
            assertThat(clock.instant().minus(moved)).isBetween(before.minusMillis(1), Instant.now());
        }
    }

    @Test
    void withoutTheFileTheClockIsTheSystems() {
        assertThat(MovedClock.system()).isInstanceOf(java.time.Clock.class);
    }
}

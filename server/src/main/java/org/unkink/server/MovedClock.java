package org.unkink.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * For tests alone: the system's clock, moved by the milliseconds that a file holds at that moment, so that a test can hold
 * the server's clock and the browser's at the same time, whatever time it is.
 */
record MovedClock(Path file) implements InstantSource {

    /** The property that names the file; without it the clock is the system's. */
    static final String PROPERTY = "unkink.test.clock";

    static InstantSource system() {
        @Nullable String file = System.getProperty(PROPERTY);
        return file == null ? Clock.systemUTC() : new MovedClock(Path.of(file));
    }

    @Override
    public Instant instant() {
        try {
            return Instant.now()
                    .plusMillis(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

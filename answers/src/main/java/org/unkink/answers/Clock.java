package org.unkink.answers;

import java.time.Instant;

/** What time it is. */
@FunctionalInterface
public interface Clock {
    Instant instant();
}

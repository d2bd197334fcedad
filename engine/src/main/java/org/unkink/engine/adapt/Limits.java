package org.unkink.engine.adapt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The things that are not possible now.
 *
 * @param pain of now, where it is 5 or more
 * @param strengthRests the reasons for no strength, the most serious first; empty if strength is possible
 */
public record Limits(Optional<Signal> pain, List<StrengthRests> strengthRests) {

    /**
     * A reason for no strength.
     *
     * @param until when it may come again, by the clock where the person is; empty if that depends on how pain goes
     */
    public record StrengthRests(Signal because, Optional<LocalDateTime> until) {}

    public Limits {
        strengthRests = List.copyOf(strengthRests);
    }
}

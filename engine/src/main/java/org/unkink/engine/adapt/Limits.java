package org.unkink.engine.adapt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The things that may not come now.
 *
 * @param pain of now, where it is 5 or more
 * @param strengthRests why there is no strength, the most serious first; empty if there may be some
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

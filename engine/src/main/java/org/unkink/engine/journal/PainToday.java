package org.unkink.engine.journal;

import java.util.Optional;
import org.unkink.engine.rule.Severity;

/**
 * The pain that a person said since the last {@link Morning}: the highest of all of it, whether a number of whatever
 * moment, the sorest spot of a map, or a movement that hurt. What was said counts until its entry is corrected or
 * withdrawn; a later number or map takes nothing back. That nothing was said is not a number, and least of all zero.
 */
public sealed interface PainToday {

    /** Nothing was said; the person is asked before a session starts. */
    record NotSaid() implements PainToday {}

    /** The highest that was said. */
    record Said(PainScore highest) implements PainToday {}

    /** The highest, if anything was said. */
    default Optional<PainScore> said() {
        return switch (this) {
            case NotSaid() -> Optional.empty();
            case Said(PainScore highest) -> Optional.of(highest);
        };
    }

    /** True if something was said, and it is so much or more. */
    default boolean isAtLeast(Severity severity) {
        return said().filter(pain -> pain.severity().isAtLeast(severity)).isPresent();
    }
}

package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.util.Optional;
import org.unkink.engine.exercise.VariantId;

/**
 * The return of an exercise that hurt (rule R17).
 *
 * @param variant that hurt last
 * @param hurtOn the last day
 * @param times days on which it hurt within the last twelve weeks
 * @param how easier, later or not for now
 * @param from the first day on which it may come back
 * @param easier the easier form, where {@code how} says so
 */
public record Returning(
        VariantId variant, LocalDate hurtOn, int times, How how, LocalDate from, Optional<VariantId> easier) {

    /** The way in which it comes back. */
    public enum How {
        EASIER,
        LATER,
        NOT_FOR_NOW
    }
}

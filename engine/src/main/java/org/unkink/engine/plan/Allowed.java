package org.unkink.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.Training;

/**
 * The limits of what may be planned for a person at this moment, whatever is wished for.
 *
 * @param limit what this moment takes away
 * @param firstStrength the first day on which there may be strength, as far as that is known: today if there may be some
 *     now or later today; tomorrow at the earliest if nobody can say when
 * @param strengthFrom the moment from which on there may be some, where it is known and still to come
 */
public record Allowed(Limit limit, LocalDate firstStrength, Optional<Instant> strengthFrom) {

    /** The things that are taken away, the least first. */
    public enum Limit {
        NONE,
        /** Gentle mobility only. */
        NO_STRENGTH,
        /** The check comes first; nobody knows yet what it leaves. */
        CHECK_FIRST,
        /** Nothing at all. */
        NO_SESSION
    }

    public static Allowed of(Catalogue catalogue, Person person) {
        NoStrength none = NoStrength.of(person, Adaptation.of(catalogue, person), Training.strength(catalogue, person));
        return Gate.closed(person)
                .map(Allowed::closed)
                .map(limit -> limit == Limit.CHECK_FIRST ? of(person, limit, none) : later(person, limit, none))
                .orElseGet(() -> of(person, none.reasons().isEmpty() ? Limit.NONE : Limit.NO_STRENGTH, none));
    }

    private static Limit closed(Refusal.OfPerson refusal) {
        return refusal instanceof Refusal.NotCleared because && because.clearance() instanceof Clearance.Due
                ? Limit.CHECK_FIRST
                : Limit.NO_SESSION;
    }

    private static Allowed of(Person person, Limit limit, NoStrength none) {
        if (none.reasons().isEmpty()) {
            return new Allowed(limit, person.today(), Optional.empty());
        }
        boolean known =
                none.reasons().stream().allMatch(because -> because.until().isPresent());
        return known ? from(person, limit, none.knownUntil().orElseThrow()) : later(person, limit, none);
    }

    /** Strength not before tomorrow. */
    private static Allowed later(Person person, Limit limit, NoStrength none) {
        return none.knownUntil()
                .filter(until -> day(person, until).isAfter(person.today()))
                .map(until -> from(person, limit, until))
                .orElseGet(() -> new Allowed(limit, person.today().plusDays(1), Optional.empty()));
    }

    private static Allowed from(Person person, Limit limit, Instant until) {
        return new Allowed(limit, day(person, until), Optional.of(until));
    }

    private static LocalDate day(Person person, Instant at) {
        return person.zone().day(at);
    }
}

package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.VariantId;

/**
 * Makes the person out of the journal, and nothing but the journal. The order in which entries arrived does not matter;
 * an entry dated after now, as a changed clock makes it, can only add caution: it stops, restricts and hurts, and it
 * never opens, eases or counts as a recent check or session. Entries are read as their corrections say.
 */
public final class PersonFold {

    /** How long pain that began "within the last two weeks" counts as new, from the note on (rule R30). */
    private static final Duration NEW_PAIN = Duration.ofDays(14);

    private final Journal journal;
    private final Instant now;
    private final ZoneId zone;

    private PersonFold(Journal journal, Instant now, ZoneId zone) {
        this.journal = journal;
        this.now = now;
        this.zone = zone;
    }

    /**
     * Folds a journal.
     *
     * @param zone where the person is now; it decides which day is today
     */
    public static Person fold(Journal journal, Instant now, ZoneId zone) {
        return new PersonFold(journal.corrected(now), now, zone).person();
    }

    private Person person() {
        Optional<Setup> setup = lastUntilNow(Event.SetupStated.class).map(Event.SetupStated::setup);
        Optional<Event.SorenessNoted> soreness = lastUntilNow(Event.SorenessNoted.class);
        return new Person(
                now,
                today(),
                ClearanceFold.fold(journal, now),
                withRestrictionsToCome(setup.orElse(Setup.DEFAULT)),
                soreness.map(Event.SorenessNoted::spots).orElse(List.of()),
                painIsNew(),
                pain(),
                PastSessions.of(journal),
                hurts(),
                setup.isPresent(),
                soreness.isPresent(),
                DiaryFold.fold(journal, now));
    }

    private LocalDate today() {
        return dayHere(now);
    }

    private LocalDate dayHere(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private <E extends Event> Optional<E> lastUntilNow(Class<E> type) {
        return journal.entries().stream()
                .filter(e -> !e.at().isAfter(now) && type.isInstance(e.event()))
                .reduce((first, second) -> second)
                .map(e -> type.cast(e.event()));
    }

    private Setup withRestrictionsToCome(Setup setup) {
        Set<Restriction> restrictions = EnumSet.noneOf(Restriction.class);
        restrictions.addAll(setup.restrictions());
        for (Entry entry : journal.entries()) {
            if (entry.at().isAfter(now) && entry.event() instanceof Event.SetupStated stated) {
                restrictions.addAll(stated.setup().restrictions());
            }
        }
        return new Setup(
                setup.equipment(),
                setup.positions(),
                restrictions,
                setup.refused(),
                setup.liked(),
                setup.optedIn(),
                setup.country());
    }

    /** Whether the last note says so and is at most 14 days old, or one dated after now says so. */
    private boolean painIsNew() {
        boolean isNew = false;
        for (Entry entry : journal.entries()) {
            if (entry.event() instanceof Event.SorenessNoted note) {
                boolean fresh = !entry.at().plus(NEW_PAIN).isBefore(now);
                isNew = (note.startedRecently() && fresh)
                        || (isNew && entry.at().isAfter(now));
            }
        }
        return isNew;
    }

    /** The last of today; one dated after now counts only if it is higher. */
    private Optional<PainScore> pain() {
        Optional<PainScore> pain = Optional.empty();
        for (Entry entry : journal.entries()) {
            if (entry.event() instanceof Event.PainNoted noted
                    && dayHere(entry.at()).equals(today())) {
                boolean lower = pain.isPresent() && noted.score().compareTo(pain.get()) < 0;
                if (!entry.at().isAfter(now) || !lower) {
                    pain = Optional.of(noted.score());
                }
            }
        }
        return pain;
    }

    /** A movement logged as stopped because it hurt counts like the report itself, which may be missing. */
    private Map<VariantId, LocalDate> hurts() {
        Map<VariantId, LocalDate> hurts = new HashMap<>();
        for (Entry entry : journal.entries()) {
            hurtVariant(entry.event()).ifPresent(v -> hurts.merge(v, entry.day(), PersonFold::later));
        }
        return hurts;
    }

    private static Optional<VariantId> hurtVariant(Event event) {
        return switch (event) {
            case Event.ExerciseHurt hurt -> Optional.of(hurt.variant());
            case Event.ExerciseLogged logged
            when logged.outcome() == Event.ExerciseLogged.Outcome.STOPPED_HURT -> Optional.of(logged.variant());
            case Event.ExerciseLogged _,
                    Event.CheckAnswered _,
                    Event.ClinicianAgreed _,
                    Event.NewSignsAsked _,
                    Event.SetupStated _,
                    Event.SorenessNoted _,
                    Event.PainNoted _,
                    Event.SessionStarted _,
                    Event.SessionFinished _,
                    Event.OfDiary _,
                    Event.Correction _ -> Optional.empty();
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.unkink.engine.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unkink.engine.exercise.VariantId;

/**
 * Makes the person out of the journal, and nothing but the journal. The order in which entries arrived does not matter;
 * entries are read as they hold at the moment ({@link Journal#asOf}).
 */
public final class PersonFold {

    private final Journal journal;
    private final Ahead ahead;
    private final Instant now;
    private final Zone zone;

    private PersonFold(Journal journal, Instant now, Zone zone) {
        this.journal = journal.asOf(now);
        this.ahead = Ahead.of(journal, now);
        this.now = now;
        this.zone = zone;
    }

    /**
     * Folds a journal.
     *
     * @param zone where the person is now; it decides which day is today
     */
    public static Person fold(Journal journal, Instant now, Zone zone) {
        return new PersonFold(journal, now, zone).person();
    }

    private Person person() {
        Stated stated = new Stated(journal, ahead);
        Optional<Setup> setup = stated.setup();
        Optional<List<SoreSpot>> soreness = stated.soreness();
        List<Entry> today = sinceTheMorning();
        return new Person(
                now,
                zone,
                ClearanceFold.fold(journal, ahead, now, zone).clearance(),
                setup.orElse(Setup.DEFAULT),
                soreness.orElse(List.of()),
                stated.newPainUntil(now),
                pain(today),
                stop(today),
                PastSessions.of(journal),
                hurts(),
                setup.isPresent(),
                soreness.isPresent(),
                DiaryFold.fold(journal),
                Optional.empty());
    }

    private static PainToday pain(List<Entry> today) {
        return today.stream()
                .flatMap(entry -> painOf(entry.event()).stream())
                .max(Comparator.naturalOrder())
                .<PainToday>map(PainToday.Said::new)
                .orElseGet(PainToday.NotSaid::new);
    }

    private static Optional<PainScore> painOf(Event event) {
        if (event instanceof Event.PainNoted noted) {
            return Optional.of(noted.score());
        }
        if (event instanceof Event.SorenessNoted map) {
            return map.sorest();
        }
        return event instanceof Event.ExerciseHurt hurt ? hurt.score() : Optional.empty();
    }

    private List<Entry> sinceTheMorning() {
        return journal.entries().stream()
                .filter(e -> Morning.isSameDay(e, now, zone))
                .toList();
    }

    /** The last of today that ends its sessions. */
    private Optional<DayStop> stop(List<Entry> today) {
        Optional<DayStop> stop = Optional.empty();
        for (Entry entry : today) {
            if (entry.event() instanceof Event.ExerciseHurt hurt && hurt.kind().endsTheDay()) {
                stop = Optional.of(new DayStop(hurt.kind(), entry.at(), Morning.after(entry.at(), entry.zone(), zone)));
            }
        }
        return stop;
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
                    Event.SeverePainAsked _,
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

package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.exercise.VariantId;

/**
 * Makes the person out of the journal, and nothing but the journal. The order in which entries arrived does not matter;
 * entries are read as they hold at the moment ({@link Journal#asOf}).
 */
public final class PersonFold {

    /** How long pain that began "within the last two weeks" counts as new, from when it was first said (rule R30). */
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
        return new PersonFold(journal.asOf(now), now, zone).person();
    }

    private Person person() {
        Optional<Setup> setup = last(Event.SetupStated.class).map(Event.SetupStated::setup);
        Optional<Event.SorenessNoted> soreness = last(Event.SorenessNoted.class);
        return new Person(
                now,
                zone,
                ClearanceFold.fold(journal, now).clearance(),
                setup.orElse(Setup.DEFAULT),
                soreness.map(Event.SorenessNoted::spots).orElse(List.of()),
                newPainSince(),
                pain(),
                stop(),
                PastSessions.of(journal),
                hurts(),
                setup.isPresent(),
                soreness.isPresent(),
                DiaryFold.fold(journal));
    }

    private <E extends Event> Optional<E> last(Class<E> type) {
        return journal.entries().stream()
                .map(Entry::event)
                .filter(type::isInstance)
                .reduce((first, second) -> second)
                .map(type::cast);
    }

    /** From the first of the notes in a row that say so; saying it again while it counts does not begin it anew. */
    private Optional<LocalDate> newPainSince() {
        Optional<Entry> first = Optional.empty();
        for (Entry entry : journal.entries()) {
            if (entry.event() instanceof Event.SorenessNoted note) {
                boolean goesOn = first.filter(f -> !isOver(f, entry.at())).isPresent();
                first = !note.startedRecently() ? Optional.empty() : goesOn ? first : Optional.of(entry);
            }
        }
        return first.filter(f -> !isOver(f, now)).map(Entry::day);
    }

    private static boolean isOver(Entry first, Instant at) {
        return first.at().plus(NEW_PAIN).isBefore(at);
    }

    private PainToday pain() {
        Optional<PainScore> highest = Optional.empty();
        Optional<PainScore> map = Optional.empty();
        for (Entry entry : sinceTheMorning()) {
            if (entry.event() instanceof Event.PainNoted noted) {
                highest = higher(highest, Optional.of(noted.score()));
            } else if (entry.event() instanceof Event.ExerciseHurt hurt) {
                highest = higher(highest, hurt.score());
            } else if (entry.event() instanceof Event.SorenessNoted note) {
                map = sorest(note.spots());
            }
        }
        return higher(highest, map).<PainToday>map(PainToday.Said::new).orElseGet(PainToday.NotSaid::new);
    }

    private List<Entry> sinceTheMorning() {
        return journal.entries().stream()
                .filter(e -> Morning.isSameDay(e.at(), now, zone))
                .toList();
    }

    /** The sorest spot; a map without spots does not say how much it hurts. */
    private static Optional<PainScore> sorest(List<SoreSpot> spots) {
        return spots.stream().map(spot -> new PainScore(spot.intensity())).max(Comparator.naturalOrder());
    }

    private static Optional<PainScore> higher(Optional<PainScore> one, Optional<PainScore> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    /** The last of today that ends its sessions. */
    private Optional<DayStop> stop() {
        Optional<DayStop> stop = Optional.empty();
        for (Entry entry : sinceTheMorning()) {
            if (entry.event() instanceof Event.ExerciseHurt hurt && hurt.kind().endsTheDay()) {
                stop = Optional.of(new DayStop(hurt.kind(), entry.at(), Morning.after(entry.at(), zone)));
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

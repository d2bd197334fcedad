package org.unkink.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;

/**
 * The journal of somebody who trained three times a week for years: pain every day and around each session, ten
 * exercises a session, a check every four weeks, a correction now and then.
 */
final class TenYears {

    static final Zone VIENNA = SystemZones.zone("Europe/Vienna");
    static final LocalDate FIRST_DAY = LocalDate.parse("2016-01-04");
    private static final Set<DayOfWeek> DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    private static final int EXERCISES = 10;

    private final Random random = new Random(20_261_123L);
    private final List<Variant> variants;
    private final List<Entry> entries = new ArrayList<>();

    private TenYears(Catalogue catalogue) {
        variants = catalogue.exercises().stream()
                .filter(e -> e.phase() != Phase.WARM_UP)
                .map(Exercise::variants)
                .map(List::getFirst)
                .toList();
    }

    static Journal journal(Catalogue catalogue, int years) {
        TenYears life = new TenYears(catalogue);
        LocalDate end = FIRST_DAY.plusYears(years);
        for (LocalDate day = FIRST_DAY; day.isBefore(end); day = day.plusDays(1)) {
            life.live(day);
        }
        return new Journal(life.entries);
    }

    private void live(LocalDate day) {
        if (day.toEpochDay() % 28 == 0 || day.equals(FIRST_DAY)) {
            add(day, 6 * 60, new Event.CheckAnswered(Event.CheckAnswered.Scope.FULL, Set.of()));
        }
        add(day, 7 * 60, pain(Moment.NOW, null));
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            add(day, 8 * 60, new Event.PegAnswered(score(), random.nextInt(5), random.nextInt(5)));
        }
        if (DAYS.contains(day.getDayOfWeek())) {
            train(day);
        }
    }

    private void train(LocalDate day) {
        SessionId session = new SessionId(uuid());
        List<PlannedItem> items = new ArrayList<>();
        for (int i = 0; i < EXERCISES; i++) {
            items.add(item(variants.get((i + day.getDayOfYear()) % variants.size())));
        }
        add(day, 18 * 60 - 1, pain(Moment.BEFORE_SESSION, session));
        EntryId before = entries.getLast().id();
        add(day, 18 * 60, new Event.SessionStarted(session, 40, 2400, items));
        for (int i = 0; i < items.size(); i++) {
            log(day, session, i, items.get(i));
        }
        Optional<Effort> effort = Optional.of(new Effort(3 + random.nextInt(4)));
        add(day, 18 * 60 + 40, new Event.SessionFinished(session, true, 2400, effort));
        add(day, 18 * 60 + 41, pain(Moment.AFTER_SESSION, session));
        add(day.plusDays(1), 8 * 60, pain(Moment.NEXT_MORNING, session));
        add(day.plusDays(2), 8 * 60, pain(Moment.AFTER_TWO_DAYS, session));
        if (random.nextInt(50) == 0) {
            add(
                    day,
                    19 * 60,
                    new Event.EntryCorrected(before, new Event.PainNoted(Moment.BEFORE_SESSION, score(), session)));
        }
    }

    private PlannedItem item(Variant variant) {
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        int rung = random.nextInt(variant.ladder().top() + 1);
        return new PlannedItem(variant.id(), variant.ladder().dose(rung), sides);
    }

    private void log(LocalDate day, SessionId session, int item, PlannedItem planned) {
        List<@Nullable Side> sides = new ArrayList<>(planned.sides());
        if (sides.isEmpty()) {
            sides.add(null);
        }
        for (@Nullable Side side : sides) {
            add(
                    day,
                    18 * 60 + 1 + item,
                    new Event.ExerciseLogged(session, item, planned.variant(), side, 60, 60, 8, 8, Outcome.DONE));
        }
    }

    private Event pain(Moment moment, @Nullable SessionId session) {
        return new Event.PainNoted(moment, score(), session);
    }

    private PainScore score() {
        return new PainScore(random.nextInt(5));
    }

    private void add(LocalDate day, int minute, Event event) {
        Instant at = VIENNA.moment(day.atTime(LocalTime.MIDNIGHT)).plus(Duration.ofMinutes(minute));
        entries.add(new Entry(new EntryId(uuid()), at, VIENNA, event));
    }

    private String uuid() {
        long number = entries.size();
        return new UUID(number << 16 | 0x7000L, 0x8000_0000_0000_0000L | number).toString();
    }
}

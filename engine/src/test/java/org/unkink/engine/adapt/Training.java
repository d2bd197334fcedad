package org.unkink.engine.adapt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Zone;

/**
 * Writes weeks of training for a test. Day 0 is a Monday; sessions begin at 18:00 with pain before, right after and
 * effort, and are followed by an answer at 8:00 the next morning. Every value can be set before a session is written.
 */
final class Training {

    static final Catalogue CATALOGUE = RealCatalogue.catalogue();
    static final LocalDate MONDAY = LocalDate.parse("2026-06-01");
    static final VariantId ROW = VariantId.parse("row/band");
    static final VariantId PULLDOWN = VariantId.parse("lat-pulldown/standing");
    static final VariantId STRETCH = VariantId.parse("levator-scapulae-stretch/seated");
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final List<Entry> entries = new ArrayList<>();
    private Zone zone = Zone.UTC;
    private int sessions;
    private @Nullable Integer before = 2;
    private @Nullable Integer after = 2;
    private @Nullable Integer nextMorning = 2;
    private @Nullable Integer effort = 4;
    private int spare;

    static LocalDate day(int number) {
        return MONDAY.plusDays(number);
    }

    static Variant variant(VariantId id) {
        return CATALOGUE.variant(id).orElseThrow();
    }

    /** Open by an answered check with these signs, all agreed to by a clinician. */
    Training checked(int day, Sign... signs) {
        return on(day, LocalTime.of(7, 0), new Event.CheckAnswered(Event.CheckAnswered.Scope.FULL, Set.of(signs)))
                .on(day, LocalTime.of(7, 1), new Event.ClinicianAgreed(Set.of(signs)));
    }

    Training in(Zone other) {
        zone = other;
        return this;
    }

    Training before(@Nullable Integer score) {
        before = score;
        return this;
    }

    Training after(@Nullable Integer score) {
        after = score;
        return this;
    }

    Training nextMorning(@Nullable Integer score) {
        nextMorning = score;
        return this;
    }

    Training effort(@Nullable Integer value) {
        effort = value;
        return this;
    }

    /** Repetitions done beyond those planned. */
    Training spare(int repetitions) {
        spare = repetitions;
        return this;
    }

    /** All values as they are at the beginning: 2, 2, 2, an effort of 4, nothing to spare. */
    Training calm() {
        return before(2).after(2).nextMorning(2).effort(4).spare(0);
    }

    Training on(int day, LocalTime time, Event event) {
        return at(zone.moment(day(day).atTime(time)), event);
    }

    Training at(Instant at, Event event) {
        int number = entries.size();
        String id = new UUID(0x7000L | (long) number << 16, 0x8000000000000000L | number).toString();
        entries.add(new Entry(new EntryId(id), at, zone, event));
        return this;
    }

    EntryId lastEntry() {
        return entries.getLast().id();
    }

    SessionId session() {
        return new SessionId(new UUID(0x0190000000007000L, 0x8000000000000000L + sessions).toString());
    }

    /** A session with these at the doses at which they stand on that day, all done. */
    Training session(int day, VariantId... variants) {
        Standings standings = adaptation(day).standings();
        List<Event.SessionStarted.PlannedItem> items = new ArrayList<>();
        for (VariantId id : variants) {
            Variant variant = variant(id);
            items.add(item(variant, variant.ladder().dose(standings.rung(variant))));
        }
        return session(day, items);
    }

    /** A session with one exercise at a rung of its own. */
    Training session(int day, VariantId id, int rung) {
        Variant variant = variant(id);
        return session(day, List.of(item(variant, variant.ladder().dose(rung))));
    }

    /** A session with one exercise on its left side, all done. */
    Training leftOnly(int day, VariantId id) {
        Variant variant = variant(id);
        return session(
                day,
                List.of(new Event.SessionStarted.PlannedItem(
                        id, variant.ladder().dose(adaptation(day).standings().start(variant)), List.of(Side.LEFT))));
    }

    private static Event.SessionStarted.PlannedItem item(Variant variant, Dose dose) {
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        return new Event.SessionStarted.PlannedItem(variant.id(), dose, sides);
    }

    private Training session(int day, List<Event.SessionStarted.PlannedItem> items) {
        sessions++;
        if (before != null) {
            on(day, EVENING.minusMinutes(5), pain(Moment.BEFORE_SESSION, before));
        }
        on(day, EVENING, new Event.SessionStarted(session(), 25, 1500, items));
        for (int i = 0; i < items.size(); i++) {
            log(day, i, items.get(i));
        }
        on(
                day,
                EVENING.plusMinutes(25),
                new Event.SessionFinished(
                        session(), true, 1500, Optional.ofNullable(effort).map(Effort::new)));
        if (after != null) {
            on(day, EVENING.plusMinutes(26), pain(Moment.AFTER_SESSION, after));
        }
        return nextMorning == null ? this : on(day + 1, MORNING, pain(Moment.NEXT_MORNING, nextMorning));
    }

    private void log(int day, int item, Event.SessionStarted.PlannedItem planned) {
        int repetitions = planned.dose().sets() * planned.dose().repetitions();
        List<Side> sides = new ArrayList<>(planned.sides());
        if (sides.isEmpty()) {
            sides.add(null);
        }
        for (@Nullable Side side : sides) {
            on(
                    day,
                    EVENING.plusMinutes(item + 1L),
                    new Event.ExerciseLogged(
                            session(),
                            item,
                            planned.variant(),
                            side,
                            60,
                            60,
                            repetitions,
                            repetitions + spare,
                            Outcome.DONE));
        }
    }

    Event pain(Moment moment, int score) {
        return new Event.PainNoted(moment, new PainScore(score), session());
    }

    /** Pain noted at noon, beside any session. */
    Training pain(int day, int score) {
        return on(day, LocalTime.NOON, new Event.PainNoted(Moment.NOW, new PainScore(score), null));
    }

    /** The same pain on every day from one to another. */
    Training pain(int from, int to, int score) {
        for (int day = from; day <= to; day++) {
            pain(day, score);
        }
        return this;
    }

    /** In the last session something hurt. */
    Training hurt(int day, VariantId variant, @Nullable Side side, Kind kind, @Nullable Integer score) {
        return on(
                day,
                EVENING.plusMinutes(20),
                new Event.ExerciseHurt(
                        session(),
                        variant,
                        side,
                        Optional.empty(),
                        kind,
                        Optional.ofNullable(score).map(PainScore::new)));
    }

    /** Three sessions a week, on Monday, Wednesday and Friday, for so many weeks from a day on. */
    Training weeks(int fromDay, int weeks, VariantId... variants) {
        for (int week = 0; week < weeks; week++) {
            for (int day : new int[] {0, 2, 4}) {
                session(fromDay + 7 * week + day, variants);
            }
        }
        return this;
    }

    Zone zone() {
        return zone;
    }

    Journal journal() {
        return new Journal(entries);
    }

    /** At noon of that day. */
    Person person(int day) {
        return person(zone.moment(day(day).atTime(LocalTime.NOON)));
    }

    /** By what had been written until then. */
    Person person(Instant now) {
        List<Entry> written = entries.stream().filter(e -> !e.at().isAfter(now)).toList();
        return PersonFold.fold(new Journal(written), now, zone);
    }

    Adaptation adaptation(int day) {
        return Adaptation.of(CATALOGUE, person(day));
    }

    Adaptation adaptation(Instant now) {
        return Adaptation.of(CATALOGUE, person(now));
    }

    /** The rung of a variant at noon of that day. */
    int rung(int day, VariantId id) {
        return adaptation(day).standings().rung(variant(id));
    }

    /** The moment so long after a time of a day. */
    Instant moment(int day, LocalTime time, Duration later) {
        return zone.moment(day(day).atTime(time)).plus(later);
    }
}

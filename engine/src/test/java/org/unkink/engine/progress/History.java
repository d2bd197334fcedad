package org.unkink.engine.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Zone;

/** Writes the journal of some weeks for a test, day by day. Day 0 is Monday, 1 June 2026; notes are made at noon. */
public final class History {

    public static final LocalDate MONDAY = LocalDate.parse("2026-06-01");
    public static final VariantId ROW = VariantId.parse("row/band");
    public static final VariantId NECK_ROLL = VariantId.parse("neck-roll/standing");
    public static final Zone UTC = Zone.UTC;

    private final List<Entry> entries = new ArrayList<>();
    private int sessions;

    /** The day that many days after the first Monday. */
    public static LocalDate day(int number) {
        return MONDAY.plusDays(number);
    }

    public History at(Instant at, Zone zone, Event event) {
        int number = entries.size();
        String id = new UUID(0x7000L | (long) number << 16, 0x8000000000000000L | number).toString();
        entries.add(new Entry(new EntryId(id), at, zone, event));
        return this;
    }

    public History on(int day, LocalTime time, Event event) {
        return at(UTC.moment(day(day).atTime(time)), UTC, event);
    }

    public History on(int day, Event event) {
        return on(day, LocalTime.NOON, event);
    }

    public History pain(int day, int score) {
        return on(day, noted(Moment.NOW, score, null));
    }

    /** The same score on every day from one to another. */
    public History pain(int from, int to, int score) {
        for (int day = from; day <= to; day++) {
            pain(day, score);
        }
        return this;
    }

    /** Pain at a moment of the last session. */
    public History pain(int day, Moment moment, int score) {
        return on(day, noted(moment, score, last()));
    }

    public static Event noted(Moment moment, int score, @org.jspecify.annotations.Nullable SessionId session) {
        return new Event.PainNoted(moment, new PainScore(score), session);
    }

    /** A session in which these were done, for one minute each, with the effort of 4. */
    public History session(int day, VariantId... variants) {
        return session(UTC.moment(day(day).atTime(LocalTime.NOON)), UTC, 4, variants);
    }

    public History session(Instant at, Zone zone, int effort, VariantId... variants) {
        sessions++;
        SessionId id = last();
        at(
                at,
                zone,
                new Event.SessionStarted(
                        id,
                        15,
                        900,
                        Arrays.stream(variants)
                                .map(v -> new Event.SessionStarted.PlannedItem(v, new Dose(1, 8, 0, 60), List.of()))
                                .toList()));
        for (int item = 0; item < variants.length; item++) {
            at(
                    at,
                    zone,
                    new Event.ExerciseLogged(
                            id, item, variants[item], null, 60, 60, 8, 8, Event.ExerciseLogged.Outcome.DONE));
        }
        return at(at, zone, new Event.SessionFinished(id, true, 60 * variants.length, Optional.of(new Effort(effort))));
    }

    /** The last session. */
    public SessionId last() {
        return new SessionId(new UUID(0x0190000000007000L, 0x8000000000000000L + sessions).toString());
    }

    public History peg(int day, int pain, int enjoyment, int activity) {
        return on(day, new Event.PegAnswered(new PainScore(pain), enjoyment, activity));
    }

    public History check(int day, Sign... signs) {
        return on(day, new Event.CheckAnswered(Event.CheckAnswered.Scope.FULL, Set.copyOf(Arrays.asList(signs))));
    }

    public History chose(int day, ProgrammeLevel level, DayOfWeek... days) {
        return on(day, LocalTime.of(6, 0), new Event.ProgrammeChosen(level, Set.copyOf(Arrays.asList(days))));
    }

    /** The person at the end of that day. */
    public Person onDay(int day) {
        return at(UTC.moment(day(day).atTime(23, 59)), UTC);
    }

    /** By what had been written until then. */
    public Person at(Instant now, Zone zone) {
        List<Entry> written = entries.stream().filter(e -> !e.at().isAfter(now)).toList();
        return PersonFold.fold(new Journal(written), now, zone);
    }
}

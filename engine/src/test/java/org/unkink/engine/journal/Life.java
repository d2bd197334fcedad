package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.VariantId;

/** Writes a journal for a test: what happened how long before or after a fixed now. */
final class Life {

    static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    static final Zone UTC = Zone.UTC;
    static final VariantId ROW = VariantId.parse("row/band");

    private final List<Entry> entries = new ArrayList<>();

    /** Something that happened that long before now; entries of the same moment keep the order of writing. */
    Life before(Duration ago, Event event) {
        return at(NOW.minus(ago), UTC, event);
    }

    /** The id of the entry written last. */
    EntryId last() {
        return entries.getLast().id();
    }

    Life after(Duration later, Event event) {
        return at(NOW.plus(later), UTC, event);
    }

    Life at(Instant at, Zone zone, Event event) {
        entries.add(new Entry(new EntryId(uuid(entries.size())), at, zone, event));
        return this;
    }

    Journal journal() {
        return new Journal(entries);
    }

    Person now() {
        return now(NOW, UTC);
    }

    Person now(Instant now, Zone zone) {
        Person person = PersonFold.fold(new Journal(entries), now, zone);
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(7));
        if (!PersonFold.fold(new Journal(shuffled), now, zone).equals(person)) {
            throw new AssertionError("the order of arrival matters");
        }
        return person;
    }

    Clearance clearance() {
        return now().clearance();
    }

    static String uuid(int number) {
        return new UUID(0x7000L | (long) number << 16, 0x8000000000000000L | number).toString();
    }

    static SessionId session(int number) {
        return new SessionId(uuid(number));
    }

    static Event full(Sign... signs) {
        return new Event.CheckAnswered(Event.CheckAnswered.Scope.FULL, Set.copyOf(Arrays.asList(signs)));
    }

    static Event firstEight(Sign... signs) {
        return new Event.CheckAnswered(Event.CheckAnswered.Scope.FIRST_EIGHT, Set.copyOf(Arrays.asList(signs)));
    }

    /** As version 2 says it: all questions, and the entries whose stops it saw. */
    static Event answer(List<EntryId> lifts, Sign... signs) {
        return answer(Event.CheckAnswered.Scope.FULL, lifts, signs);
    }

    static Event answer(Event.CheckAnswered.Scope scope, List<EntryId> lifts, Sign... signs) {
        return new Event.CheckAnswered(
                scope,
                new Answers(Optional.of(Age.FROM_20), Set.copyOf(Arrays.asList(signs))),
                new Lifts.Named(Set.copyOf(lifts)));
    }

    static Event agreed(List<EntryId> lifts, Sign... signs) {
        return new Event.ClinicianAgreed(
                Set.copyOf(Arrays.asList(signs)),
                new Lifts.Named(Set.copyOf(lifts)),
                Optional.of(Event.ClinicianAgreed.Clinician.DOCTOR));
    }

    static Event agreed(Sign... signs) {
        return new Event.ClinicianAgreed(Set.copyOf(Arrays.asList(signs)));
    }

    static Event start(SessionId session) {
        return new Event.SessionStarted(session, 15, 900, List.of());
    }

    static Event hurt(Event.ExerciseHurt.Kind kind) {
        return new Event.ExerciseHurt(session(1), ROW, null, Optional.empty(), kind, Optional.empty());
    }

    static Event pain(int score) {
        return new Event.PainNoted(Event.PainNoted.Moment.NOW, new PainScore(score), null);
    }
}

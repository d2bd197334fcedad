package org.unkink.catalogue.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;

/** A journal made up from random numbers: checks, agreements, setups, soreness, pain, sessions and hurts at any time. */
final class RandomLife {

    private static final List<Zone> ZONES = List.of(
            Zone.UTC,
            SystemZones.zone("Europe/Berlin"),
            SystemZones.zone("America/Los_Angeles"),
            SystemZones.zone("Asia/Kathmandu"),
            SystemZones.zone("Pacific/Kiritimati"),
            SystemZones.zone("Pacific/Honolulu"));
    private static final Duration DAY = Duration.ofDays(1);

    private final RandomGenerator random;
    private final Catalogue catalogue;
    private final List<VariantId> optIns;
    private final Instant now;
    private final Zone zone;
    private final List<Entry> entries = new ArrayList<>();

    RandomLife(RandomGenerator random, Catalogue catalogue, List<VariantId> optIns) {
        this.random = random;
        this.catalogue = catalogue;
        this.optIns = optIns;
        this.now = Instant.parse("2026-01-01T00:00:00Z").plusMillis(random.nextLong(3 * 365 * DAY.toMillis()));
        this.zone = one(ZONES);
    }

    Instant now() {
        return now;
    }

    Zone zone() {
        return zone;
    }

    Journal journal() {
        checks();
        times(0, 3, () -> add(within(60), new Event.SetupStated(setup())));
        times(0, 2, this::soreness);
        times(0, 3, this::pain);
        if (chance(20)) {
            new RegularTraining(this, random, now).add();
        } else {
            times(0, 8, this::session);
        }
        if (chance(4)) {
            symptom();
        }
        if (chance(3)) {
            add(now.plusMillis(random.nextLong(3 * DAY.toMillis())), full(chance(50) ? Set.of() : signs(1)));
        }
        return new Journal(entries);
    }

    /** One in five finds out for sure if an exercise helps. */
    Journal withTrial() {
        if (chance(20)) {
            add(within(60), new Event.TrialStarted(exercise().id(), 24));
        }
        return new Journal(entries);
    }

    private void checks() {
        if (chance(3)) {
            return;
        }
        Instant answered = within(chance(90) ? 13 : 60);
        Set<Sign> signs = chance(65) ? Set.of() : signs(chance(90) ? 100 : 60);
        add(answered, full(signs));
        if (chance(80)) {
            add(between(answered), new Event.ClinicianAgreed(signs));
        }
        if (chance(15)) {
            add(between(answered), new Event.NewSignsAsked(chance(40)));
            Set<Sign> some = chance(80) ? Set.of() : firstEight(signs(70));
            add(between(answered), new Event.CheckAnswered(Event.CheckAnswered.Scope.FIRST_EIGHT, some));
        }
        if (chance(10)) {
            add(between(answered), full(chance(50) ? signs : Set.of()));
        }
    }

    private static Event full(Set<Sign> signs) {
        return new Event.CheckAnswered(Event.CheckAnswered.Scope.FULL, signs);
    }

    private static Set<Sign> firstEight(Set<Sign> signs) {
        Set<Sign> some = new HashSet<>(signs);
        some.removeIf(s -> !s.question().isAskedAgainDuringUse());
        return some;
    }

    /** One to three signs, with the given chance in a hundred none that a clinician cannot open. */
    private Set<Sign> signs(int openable) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        boolean mild = chance(openable);
        List<Sign> all = Arrays.stream(Sign.values())
                .filter(s -> !mild || s.level() == Level.CLINICIAN)
                .toList();
        times(1, 3, () -> signs.add(one(all)));
        return signs;
    }

    private Setup setup() {
        Set<Position> positions = EnumSet.noneOf(Position.class);
        if (chance(80)) {
            positions.addAll(Setup.DEFAULT.positions());
        }
        positions.addAll(some(Position.values(), chance(50) ? 90 : 30));
        if (positions.isEmpty()) {
            positions.add(one(List.of(Position.values())));
        }
        Set<VariantId> optedIn = new HashSet<>();
        times(0, 3, () -> optedIn.add(one(optIns)));
        Set<Restriction> restrictions = chance(75) ? Set.of() : some(Restriction.values(), 25);
        var refused = new HashSet<ExerciseId>();
        times(0, 3, () -> refused.add(exercise().id()));
        return new Setup(
                some(Equipment.values(), one(List.of(0, 40, 70, 100))),
                positions,
                restrictions,
                chance(60) ? Set.of() : refused,
                Set.of(exercise().id()),
                optedIn,
                one(List.of("", "GB", "DE", "US")));
    }

    private void soreness() {
        List<SoreSpot> spots = new ArrayList<>();
        times(
                0,
                3,
                () -> spots.add(new SoreSpot(
                        one(List.of(Region.values())),
                        chance(50) ? null : one(List.of(Side.values())),
                        1 + random.nextInt(10))));
        add(within(chance(70) ? 3 : 40), new Event.SorenessNoted(spots, chance(15)));
    }

    private void pain() {
        int score = chance(80) ? random.nextInt(6) : random.nextInt(11);
        var moment = one(List.of(Event.PainNoted.Moment.values()));
        add(within(chance(70) ? 1 : 9), new Event.PainNoted(moment, new PainScore(score), null));
    }

    private void session() {
        Instant start = within(chance(50) ? 7 : 30);
        SessionId session = new SessionId(uuid(start));
        add(start, new Event.SessionStarted(session, 15, 900, List.of()));
        Instant at = start;
        int items = random.nextInt(8);
        for (int item = 0; item < items; item++) {
            at = at.plusSeconds(random.nextInt(120));
            log(at.isAfter(now) ? now : at, session, item);
        }
        if (chance(80)) {
            at = at.isAfter(now) ? now : at;
            add(at, new Event.SessionFinished(session, chance(80), 800, Optional.empty()));
        }
    }

    /** A symptom in a session of the last day, and the check answered right afterwards: mostly none of these. */
    private void symptom() {
        Instant at = within(1);
        SessionId session = new SessionId(uuid(at));
        add(at, new Event.SessionStarted(session, 15, 900, List.of()));
        var kind = one(Arrays.stream(Event.ExerciseHurt.Kind.values())
                .filter(Event.ExerciseHurt.Kind::endsTheDay)
                .toList());
        VariantId variant = one(exercise().variants()).id();
        add(at, new Event.ExerciseHurt(session, variant, null, Optional.empty(), kind, Optional.empty()));
        add(between(at), full(chance(80) ? Set.of() : signs(90)));
    }

    private void log(Instant at, SessionId session, int item) {
        VariantId variant = one(exercise().variants()).id();
        int done = chance(85) ? 1 + random.nextInt(60) : 0;
        boolean hurt = chance(6);
        var outcome = one(List.of(Event.ExerciseLogged.Outcome.values()));
        add(at, new Event.ExerciseLogged(session, item, variant, null, 60, done, 8, done == 0 ? 0 : 4, outcome));
        if (hurt) {
            var kind = chance(95) ? Event.ExerciseHurt.Kind.PULLING : one(List.of(Event.ExerciseHurt.Kind.values()));
            add(at, new Event.ExerciseHurt(session, variant, null, Optional.empty(), kind, Optional.empty()));
        }
    }

    Exercise exercise() {
        return one(catalogue.exercises());
    }

    void add(Instant at, Event event) {
        entries.add(new Entry(new EntryId(uuid(at)), at, chance(90) ? zone : one(ZONES), event));
    }

    String uuid(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | random.nextLong(0x1000);
        return new UUID(high, (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L).toString();
    }

    private Instant within(int days) {
        return now.minusMillis(random.nextLong(days * DAY.toMillis()));
    }

    private Instant between(Instant first) {
        return first.plusMillis(random.nextLong(Duration.between(first, now).toMillis() + 1));
    }

    boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Set<T> some(T[] all, int inHundred) {
        Set<T> some = new HashSet<>();
        for (T each : all) {
            if (chance(inHundred)) {
                some.add(each);
            }
        }
        return some;
    }

    void times(int least, int most, Runnable run) {
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            run.run();
        }
    }
}

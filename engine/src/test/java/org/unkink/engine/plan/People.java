package org.unkink.engine.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.SessionStarted;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.PainToday;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.journal.Zone;

/** People to plan for: a newcomer to start from, and one change at a time. */
public final class People {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private Clearance clearance = new Clearance.Open(Set.of());
    private Setup setup = new Setup(
            EnumSet.allOf(Equipment.class), EnumSet.allOf(Position.class), Set.of(), Set.of(), Set.of(), Set.of(), "");
    private List<SoreSpot> soreness = List.of();
    private Optional<Instant> newPainUntil = Optional.empty();
    private PainToday pain = new PainToday.Said(new PainScore(0));
    private List<Person.PastSession> sessions = List.of();
    private Map<VariantId, LocalDate> hurts = Map.of();

    private People() {}

    /** Open to all, standing, seated and on the floor, with everything, sore nowhere, no pain today, nothing done yet. */
    public static People newcomer() {
        return new People();
    }

    public Person person() {
        return new Person(NOW, Zone.UTC, clearance, setup, soreness, newPainUntil, pain, sessions, hurts);
    }

    private People changed(Consumer<People> change) {
        People copy = new People();
        copy.clearance = clearance;
        copy.setup = setup;
        copy.soreness = soreness;
        copy.newPainUntil = newPainUntil;
        copy.pain = pain;
        copy.sessions = sessions;
        copy.hurts = hurts;
        change.accept(copy);
        return copy;
    }

    public People sore(Region region, int intensity) {
        return spots(List.of(new SoreSpot(region, null, intensity)));
    }

    public People spots(List<SoreSpot> spots) {
        return changed(copy -> copy.soreness = spots);
    }

    public People pain(int score) {
        return changed(copy -> copy.pain = new PainToday.Said(new PainScore(score)));
    }

    public People painNotSaid() {
        return changed(copy -> copy.pain = new PainToday.NotSaid());
    }

    public People newPain() {
        return changed(copy -> copy.newPainUntil = Optional.of(NOW.plus(Duration.ofDays(14))));
    }

    public People clearance(Clearance clearance) {
        return changed(copy -> copy.clearance = clearance);
    }

    public People restricted(Restriction... restrictions) {
        return clearance(new Clearance.Open(Set.of(restrictions)));
    }

    public People hurt(VariantId variant, int daysAgo) {
        Map<VariantId, LocalDate> hurts = new HashMap<>(this.hurts);
        hurts.put(variant, TODAY.minusDays(daysAgo));
        return changed(copy -> copy.hurts = hurts);
    }

    public People setup(UnaryOperator<Setup> change) {
        return changed(copy -> copy.setup = change.apply(setup));
    }

    public People has(Equipment... equipment) {
        return setup(s -> new Setup(
                Set.of(equipment), s.positions(), s.restrictions(), s.refused(), s.liked(), s.optedIn(), s.country()));
    }

    public People can(Position... positions) {
        return setup(s -> new Setup(
                s.equipment(), Set.of(positions), s.restrictions(), s.refused(), s.liked(), s.optedIn(), s.country()));
    }

    public People optedIn(VariantId... variants) {
        return setup(s -> new Setup(
                s.equipment(), s.positions(), s.restrictions(), s.refused(), s.liked(), Set.of(variants), s.country()));
    }

    /** Asked for everything that is planned only on request. */
    public People optedIn(Catalogue catalogue) {
        return optedIn(catalogue.exercises().stream()
                .flatMap(e -> e.variants().stream())
                .map(Variant::id)
                .toArray(VariantId[]::new));
    }

    /** The session that is under way in {@link #in}. */
    public static final SessionId ONGOING =
            new SessionId(new UUID(0x0190000000007001L, 0x8000000000000000L).toString());

    /** In a session that began ten minutes ago with a warm-up, and still has these to do. */
    public People in(List<SessionStarted.PlannedItem> rest) {
        return in(rest, Duration.ofMinutes(10), List.of());
    }

    /** The same, begun so long ago and with what hurt in it. */
    public People in(List<SessionStarted.PlannedItem> rest, Duration ago, List<ExerciseHurt> hurt) {
        List<SessionStarted.PlannedItem> items = new ArrayList<>();
        items.add(new SessionStarted.PlannedItem(VariantId.parse("march/standing"), new Dose(1, 150, 0, 0), List.of()));
        items.addAll(rest);
        Person.PastSession session = new Person.PastSession(
                new SessionStarted(ONGOING, 30, 1800, items),
                NOW.minus(ago),
                TODAY,
                List.of(),
                hurt,
                Optional.of(new PainScore(0)),
                Optional.empty(),
                Optional.empty());
        List<Person.PastSession> sessions = new ArrayList<>(this.sessions);
        sessions.add(session);
        Map<VariantId, LocalDate> hurts = new HashMap<>(this.hurts);
        hurt.forEach(h -> hurts.put(h.variant(), TODAY));
        return changed(copy -> {
            copy.sessions = sessions;
            copy.hurts = hurts;
        });
    }

    /** With that done in the session that is under way. */
    public People done(String variant) {
        List<Person.PastSession> sessions = new ArrayList<>(this.sessions);
        Person.PastSession s = sessions.removeLast();
        ExerciseLogged log = new ExerciseLogged(
                ONGOING, 1, VariantId.parse(variant), null, 30, 30, 8, 8, ExerciseLogged.Outcome.DONE);
        sessions.add(new Person.PastSession(
                s.started(), s.at(), s.day(), List.of(log), s.hurt(), s.painBefore(), s.painAfter(), s.finished()));
        return changed(copy -> copy.sessions = sessions);
    }

    /** A session some days ago in which these were done; later calls are later sessions. */
    public People did(int daysAgo, VariantId... variants) {
        return did(Duration.ofDays(daysAgo), TODAY.minusDays(daysAgo), variants);
    }

    /** The same, so long ago and on that day of the place where it was. */
    public People did(Duration ago, LocalDate day, VariantId... variants) {
        SessionId id = new SessionId(new UUID(0x0190000000007000L, 0x8000000000000000L + sessions.size()).toString());
        List<ExerciseLogged> logged = java.util.stream.IntStream.range(0, variants.length)
                .mapToObj(i -> new ExerciseLogged(id, i, variants[i], null, 30, 30, 1, 1, ExerciseLogged.Outcome.DONE))
                .toList();
        List<SessionStarted.PlannedItem> items = java.util.stream.Stream.of(variants)
                .map(v -> new SessionStarted.PlannedItem(v, new Dose(1, 1, 0, 0), List.of()))
                .toList();
        Person.PastSession session = new Person.PastSession(
                new SessionStarted(id, 15, 900, items),
                NOW.minus(ago),
                day,
                logged,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Person.PastSession> sessions = new ArrayList<>(this.sessions);
        sessions.add(session);
        return changed(copy -> copy.sessions = sessions);
    }
}

package org.unkink.catalogue.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Diary;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.timeline.Tempo;

/**
 * Holds every reason of a session against what its sentence claims: one condition for each kind, from the plan, the
 * wish and the journal, in the plainest way. Written from the sentences of the texts, not from the planner.
 */
public final class ReasonTruth {

    private final Catalogue catalogue;
    private final Person person;
    private final Wish wish;
    private final Session session;

    /** Once it was looked up. */
    private Optional<Boolean> flareUp = Optional.empty();

    public ReasonTruth(Catalogue catalogue, Person person, Wish wish, Session session) {
        this.catalogue = catalogue;
        this.person = person;
        this.wish = wish;
        this.session = session;
    }

    /** Everything that is claimed. */
    public List<Reason> claims() {
        List<Reason> claims = new ArrayList<>(session.notes());
        session.items().forEach(item -> claims.addAll(item.reasons()));
        session.leftOut().forEach(out -> claims.add(out.reason()));
        return claims;
    }

    /** Every claim that is not true. */
    public List<Broken> untrue() {
        List<Broken> untrue = new ArrayList<>();
        for (Session.Item item : session.items()) {
            for (Reason.In reason : item.reasons()) {
                check(isTrue(item, reason), item.variant().toString(), reason, untrue);
            }
        }
        for (Session.LeftOut out : session.leftOut()) {
            check(isTrue(exercise(out.exercise()), out.reason()), out.exercise().toString(), out.reason(), untrue);
        }
        for (Reason.Note note : session.notes()) {
            check(isTrue(note), "session" + session.leftOut(), note, untrue);
        }
        return untrue;
    }

    private static void check(boolean isTrue, String about, Reason reason, List<Broken> untrue) {
        if (!isTrue) {
            untrue.add(new Broken("untrue " + reason.getClass().getSimpleName(), about + ": " + reason));
        }
    }

    private boolean isTrue(Session.Item item, Reason.In reason) {
        Exercise exercise = exercise(item.variant().exercise());
        return switch (reason) {
            case Reason.WarmsUp _ ->
                item.phase() == Phase.WARM_UP && session.items().getFirst().phase() == Phase.WARM_UP;
            case Reason.ServesSoreRegion r -> serves(exercise, r.region()) && isSore(r.region());
            case Reason.ServesRegion r -> serves(exercise, r.region());
            case Reason.CompletesPhase r -> item.phase() == r.phase() && inPhase(r.phase()) <= 3;
            case Reason.Balances r ->
                usesGear(item) == r.withEquipment()
                        && strength().stream().anyMatch(this::usesGear)
                        && !strength().stream().allMatch(this::usesGear);
            case Reason.AskedFor _ -> wish.locked().contains(item.variant());
            case Reason.FindingOutWith _ ->
                session.trial().isPresent()
                        && session.trial().equals(trial(exercise))
                        && wish.locked().isEmpty();
            case Reason.Liked _ -> person.setup().liked().contains(exercise.id());
            case Reason.NotTriedYet _ -> done().stream().noneMatch(d -> d.contains(exercise.id()));
            case Reason.Fresh _ ->
                done().size() > 3
                        && done().subList(0, 3).stream().noneMatch(d -> d.contains(exercise.id()))
                        && done().stream().anyMatch(d -> d.contains(exercise.id()));
            case Reason.EasierSinceItHurt r ->
                variant(item).difficulty() == Difficulty.EASIER && hurtOn(r.hurt(), exercise, r.hurtOn());
            case Reason.MoreThanBefore r ->
                r.heavier() ? usesGear(item) : sides(item, r.side()).allMatch(side -> sinceLast(item, side) > 0);
            case Reason.LessThanBefore r ->
                !r.since().isAfter(person.today())
                        && (r.lighter()
                                ? usesGear(item)
                                : sides(item, r.side()).allMatch(side -> sinceLast(item, side) < 0));
            case Reason.LessAfterBreak r ->
                r.days() > 14 && sides(item, r.side()).allMatch(side -> sinceLast(item, side) < 0);
            case Reason.SlowerSide _ -> new HashSet<>(item.sides()).equals(EnumSet.allOf(Side.class));
        };
    }

    private boolean isTrue(Exercise exercise, Reason.Out reason) {
        boolean isIn =
                session.items().stream().anyMatch(i -> i.variant().exercise().equals(exercise.id()));
        return !isIn && holds(exercise, reason);
    }

    private boolean holds(Exercise exercise, Reason.Out reason) {
        return switch (reason) {
            case Reason.Blocked r ->
                restrictions().contains(r.restriction())
                        && exercise.variants().stream()
                                .anyMatch(v -> v.blockedBy().contains(r.restriction()));
            case Reason.HurtLately r -> hurtOn(r.hurt(), exercise, r.hurtOn()) && daysSince(r.hurtOn()) <= 14;
            case Reason.Refused _ -> person.setup().refused().contains(exercise.id());
            case Reason.Removed _ -> wish.removed().contains(exercise.id());
            case Reason.FindingOutWithout _ ->
                session.trial().isPresent()
                        && session.trial().equals(trial(exercise))
                        && !wish.removed().contains(exercise.id());
            case Reason.EquipmentMissing r ->
                r.missing().stream().noneMatch(Equipment.usable(person.setup().equipment())::contains);
            case Reason.PositionNotPossible r -> !person.setup().positions().contains(r.position());
            case Reason.OnlyOnRequest _ ->
                exercise.variants().stream()
                        .filter(v -> v.optIn() || v.difficulty() == Difficulty.HARDER)
                        .anyMatch(v -> !person.setup().optedIn().contains(v.id()));
            case Reason.NotInThisKind _ -> wish.kind() != Wish.Kind.STANDARD || wish.minutes() < 10 || isFlareUp();
            case Reason.FirstTheEasier r ->
                r.before().exercise().equals(exercise.id())
                        && person.sessions().stream()
                                .flatMap(s -> s.logged().stream())
                                .noneMatch(l -> l.variant().equals(r.before())
                                        && l.outcome() == Outcome.DONE
                                        && l.doneSeconds() > 0);
            case Reason.NoTimeLeft _ -> !fits(exercise);
            case Reason.AnotherDoesMore r ->
                session.items().stream()
                        .anyMatch(i -> i.variant().exercise().equals(r.other()) && i.phase() == exercise.phase());
            case Reason.AddsTooLittle _ -> true;
            case Reason.RegionTooSore r ->
                exercise.phase() == Phase.STRENGTH
                        && serves(exercise, r.region())
                        && soreness(r.region()) == r.soreness();
            case Reason.NotAStrengthDay _,
                    Reason.EnoughStrength _,
                    Reason.SharpPainToday _,
                    Reason.PainToday _,
                    Reason.PainIsNew _,
                    Reason.FlareUp _,
                    Reason.NotSettled _,
                    Reason.NoNewsYet _,
                    Reason.PainIsRising _ -> exercise.phase() == Phase.STRENGTH && noStrength(reason);
            case Reason.HurtAgain r ->
                hurtDays(exercise).stream().filter(d -> daysSince(d) < 84).count() >= 3
                        && r.from().isAfter(person.today());
        };
    }

    private boolean isFlareUp() {
        flareUp = flareUp.or(() -> Optional.of(GentleRules.isFlareUp(person)));
        return flareUp.get();
    }

    /** What the person is finding out, if it is about that exercise. */
    private Optional<EntryId> trial(Exercise exercise) {
        List<Diary.Noted<Event.TrialStarted>> trials = person.diary().trials();
        return trials.isEmpty() || !trials.getLast().event().exercise().equals(exercise.id())
                ? Optional.empty()
                : Optional.of(trials.getLast().entry())
                        .filter(id -> person.diary().endedTrials().stream()
                                .noneMatch(end -> end.event().trial().equals(id)));
    }

    private boolean hasAllThatIsPossible() {
        return wish.minutes() >= 40
                && session.leftOut().stream()
                        .filter(out -> exercise(out.exercise()).phase() != Phase.DYNAMIC)
                        .noneMatch(out -> out.reason() instanceof Reason.NoTimeLeft
                                || out.reason() instanceof Reason.AnotherDoesMore
                                || out.reason() instanceof Reason.AddsTooLittle);
    }

    /** All the strength and all the stretches of the article but superman, which comes on request. */
    private boolean hasTheWholeRoutine() {
        return catalogue.exercises().stream()
                .filter(e -> e.phase() == Phase.STRENGTH || e.phase() == Phase.STATIC)
                .filter(e -> !e.id().value().equals("superman"))
                .allMatch(e -> session.items().stream()
                        .anyMatch(item -> item.variant().exercise().equals(e.id())));
    }

    private boolean isTrue(Reason.Note note) {
        return switch (note) {
            case Reason.NoStrengthToday r -> strength().isEmpty() && noStrength(r.because());
            case Reason.ShortWarmUp _ -> warmUpSeconds() < 300;
            case Reason.FindingOutNotToday r ->
                session.trial().isEmpty() && trial(exercise(r.exercise())).isPresent();
            case Reason.ShorterThanAsked r ->
                wish.minutes() * 60 - session.seconds() == r.seconds() && r.seconds() >= 60;
            case Reason.GentleOnly _ ->
                GentleRules.isGentle(person, wish) && strength().isEmpty();
            case Reason.EffortCeiling r -> !strength().isEmpty() && r.most() == (needsLowEffort() ? 4 : 6);
            case Reason.WholeRoutine _ -> hasAllThatIsPossible() && hasTheWholeRoutine();
            case Reason.AllForToday _ -> hasAllThatIsPossible() && !hasTheWholeRoutine();
        };
    }

    /** Why there is no strength at all, which has to hold for every strength exercise alike. */
    private boolean noStrength(Reason.Out reason) {
        if (!strength().isEmpty()) {
            return false;
        }
        return switch (reason) {
            case Reason.NotAStrengthDay r -> strengthDays().contains(r.lastStrengthDay()) && hoursSinceStrength() < 48;
            case Reason.EnoughStrength _ -> hoursSinceStrength() >= 48 && strengthDaysOfTheWeek() >= 3;
            case Reason.SharpPainToday r -> hurtDays(r.hurt()::equals).stream().anyMatch(d -> daysSince(d) <= 1);
            case Reason.PainIsNew _ -> person.painIsNew();
            case Reason.PainToday r -> r.pain() >= 5;
            case Reason.FlareUp r -> !r.day().isAfter(person.today());
            case Reason.NotSettled r -> daysSince(r.since()) < 14;
            case Reason.PainIsRising r -> r.to() > r.from();
            case Reason.NoNewsYet r -> daysSince(r.day()) < 14;
            case Reason.Blocked _,
                    Reason.HurtLately _,
                    Reason.Refused _,
                    Reason.Removed _,
                    Reason.FindingOutWithout _,
                    Reason.EquipmentMissing _,
                    Reason.PositionNotPossible _,
                    Reason.RegionTooSore _,
                    Reason.HurtAgain _,
                    Reason.OnlyOnRequest _,
                    Reason.FirstTheEasier _,
                    Reason.NotInThisKind _,
                    Reason.NoTimeLeft _,
                    Reason.AnotherDoesMore _,
                    Reason.AddsTooLittle _ -> false;
        };
    }

    /** Whether the smallest dose of any form would still fit, put into any place of its phase. */
    private boolean fits(Exercise exercise) {
        return exercise.variants().stream()
                .filter(this::isPossible)
                .anyMatch(v -> fits(exercise.phase(), v, smallest(v)));
    }

    /**
     * Who did more of it before is not asked to begin anew: two doses below the next one is the least, and in the whole
     * routine, from 40 minutes on, it is the next one itself.
     */
    private Dose smallest(Variant variant) {
        int highest = person.sessions().stream()
                .filter(past -> past.done().contains(variant.id().exercise()))
                .flatMap(past -> past.started().items().stream())
                .filter(item -> item.variant().equals(variant.id()))
                .mapToInt(item -> variant.ladder().indexOf(item.dose()))
                .max()
                .orElse(0);
        int least = wish.minutes() < 40
                ? highest - 1
                : Math.min(highest + 1, variant.ladder().top());
        return variant.ladder().dose(Math.max(variant.ladder().start(), least));
    }

    private boolean fits(Phase phase, Variant variant, Dose dose) {
        for (int at = 0; at <= session.items().size(); at++) {
            boolean inOrder = (at == 0 || session.items().get(at - 1).phase().compareTo(phase) <= 0)
                    && (at == session.items().size()
                            || session.items().get(at).phase().compareTo(phase) >= 0);
            if (inOrder && seconds(at, variant, dose) <= wish.minutes() * 60) {
                return true;
            }
        }
        return false;
    }

    private int seconds(int at, Variant added, Dose dose) {
        List<Variant> variants =
                new ArrayList<>(session.items().stream().map(this::variant).toList());
        int seconds = Tempo.workSeconds(added, dose);
        for (Session.Item item : session.items()) {
            seconds += Tempo.workSeconds(variant(item), item.dose());
        }
        variants.add(at, added);
        Variant before = null;
        for (Variant variant : variants) {
            seconds += Tempo.transition(before, variant).seconds();
            before = variant;
        }
        return seconds;
    }

    private boolean isPossible(Variant variant) {
        Set<Restriction> blocking = new HashSet<>(variant.blockedBy());
        blocking.retainAll(restrictions());
        boolean demanding = variant.optIn() || variant.difficulty() == Difficulty.HARDER;
        return blocking.isEmpty()
                && (!demanding || person.setup().optedIn().contains(variant.id()))
                && variant.difficulty() != Difficulty.EASIER
                && person.setup().positions().contains(variant.position())
                && Equipment.usable(person.setup().equipment()).containsAll(variant.equipment());
    }

    private Set<Restriction> restrictions() {
        Set<Restriction> restrictions = new HashSet<>(person.setup().restrictions());
        if (person.clearance() instanceof Clearance.Open(Set<Restriction> fromCheck)) {
            restrictions.addAll(fromCheck);
        }
        return restrictions;
    }

    private boolean needsLowEffort() {
        return restrictions().contains(Restriction.HEART_OR_BLOOD_PRESSURE)
                || restrictions().contains(Restriction.PREGNANCY)
                || restrictions().contains(Restriction.OPERATION);
    }

    /** The sides of which something is said; without sides the one that there is. */
    private static Stream<Optional<Side>> sides(Session.Item item, Optional<Side> said) {
        return said.isPresent() || item.sides().isEmpty()
                ? Stream.of(said)
                : item.sides().stream().map(Optional::of);
    }

    /** 1 if it is more than was done of it last time on that side, -1 if less, 0 if neither can be said. */
    private int sinceLast(Session.Item item, Optional<Side> side) {
        for (Person.PastSession past : person.sessions().reversed()) {
            List<ExerciseLogged> logs = past.logged().stream()
                    .filter(l -> l.variant().equals(item.variant())
                            && Optional.ofNullable(l.side()).equals(side))
                    .filter(l -> l.doneSeconds() > 0)
                    .toList();
            if (!logs.isEmpty()) {
                ExerciseLogged log = logs.getLast();
                Dose had = past.started().items().get(log.item()).dose();
                double part = (double) log.doneRepetitions() / log.plannedRepetitions();
                double repetitions = repetitions(item.dose()) - repetitions(had) * part;
                double held = repetitions(item.dose()) * item.dose().holdSeconds()
                        - repetitions(had) * had.holdSeconds() * part;
                return repetitions >= 0 && held >= 0 && repetitions + held > 0
                        ? 1
                        : repetitions <= 0 && held <= 0 && repetitions + held < 0 ? -1 : 0;
            }
        }
        return 0;
    }

    private static int repetitions(Dose dose) {
        return dose.sets() * dose.repetitions();
    }

    /** What was done in each session of which something was done, the last first. */
    private List<List<ExerciseId>> done() {
        return person.sessions().reversed().stream()
                .map(Person.PastSession::done)
                .filter(d -> !d.isEmpty())
                .toList();
    }

    private Set<LocalDate> strengthDays() {
        return strengthSessions().map(Person.PastSession::day).collect(Collectors.toSet());
    }

    /** By the place where they were or by that where the person is now, whichever are more. */
    private long strengthDaysOfTheWeek() {
        Function<Person.PastSession, LocalDate> here = s -> person.zone().day(s.at());
        List<Person.PastSession> week = strengthSessions()
                .filter(s -> daysSince(s.day()) < 7 || daysSince(here.apply(s)) < 7)
                .toList();
        return Math.max(
                week.stream().map(Person.PastSession::day).distinct().count(),
                week.stream().map(here).distinct().count());
    }

    private Stream<Person.PastSession> strengthSessions() {
        return person.sessions().stream()
                .filter(s -> s.done().stream().anyMatch(id -> Register.isStrength(id.value())));
    }

    /** Since the last session with strength began. */
    private long hoursSinceStrength() {
        return strengthSessions()
                .mapToLong(s -> ChronoUnit.HOURS.between(s.at(), person.now()))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private boolean hurtOn(VariantId variant, Exercise exercise, LocalDate day) {
        return variant.exercise().equals(exercise.id())
                && hurtDays(variant::equals).contains(day);
    }

    private Set<LocalDate> hurtDays(Exercise exercise) {
        return hurtDays(variant -> variant.exercise().equals(exercise.id()));
    }

    private Set<LocalDate> hurtDays(Predicate<VariantId> which) {
        Set<LocalDate> days = new HashSet<>();
        person.hurts().forEach((variant, day) -> add(which, variant, day, days));
        for (Person.PastSession past : person.sessions()) {
            past.hurt().forEach(h -> add(which, h.variant(), past.day(), days));
            past.logged().stream()
                    .filter(l -> l.outcome().name().equals("STOPPED_HURT"))
                    .forEach(l -> add(which, l.variant(), past.day(), days));
        }
        return days;
    }

    private static void add(Predicate<VariantId> which, VariantId variant, LocalDate day, Set<LocalDate> days) {
        if (which.test(variant)) {
            days.add(day);
        }
    }

    private List<Session.Item> strength() {
        return session.items().stream().filter(i -> i.phase() == Phase.STRENGTH).toList();
    }

    private long inPhase(Phase phase) {
        return session.items().stream().filter(i -> i.phase() == phase).count();
    }

    private int warmUpSeconds() {
        return session.items().stream()
                .filter(i -> i.phase() == Phase.WARM_UP)
                .mapToInt(i -> Tempo.workSeconds(variant(i), i.dose()))
                .sum();
    }

    private boolean usesGear(Session.Item item) {
        Equipment[] gear = {Equipment.BAND, Equipment.DUMBBELL, Equipment.TWO_DUMBBELLS};
        return Arrays.stream(gear).anyMatch(variant(item).equipment()::contains);
    }

    private boolean isSore(Region region) {
        return soreness(region) > 0;
    }

    private int soreness(Region region) {
        return person.soreness().stream()
                .filter(s -> s.region() == region)
                .mapToInt(SoreSpot::intensity)
                .max()
                .orElse(0);
    }

    private static boolean serves(Exercise exercise, Region region) {
        return exercise.regions().containsKey(region);
    }

    private long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, person.today());
    }

    private Exercise exercise(ExerciseId id) {
        return catalogue.exercise(id).orElseThrow();
    }

    private Variant variant(Session.Item item) {
        return catalogue.variant(item.variant()).orElseThrow();
    }
}

package org.unkink.catalogue.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
final class ReasonTruth {

    private final Catalogue catalogue;
    private final Person person;
    private final Wish wish;
    private final Session session;

    ReasonTruth(Catalogue catalogue, Person person, Wish wish, Session session) {
        this.catalogue = catalogue;
        this.person = person;
        this.wish = wish;
        this.session = session;
    }

    /** Everything that is claimed. */
    List<Reason> claims() {
        List<Reason> claims = new ArrayList<>(session.notes());
        session.items().forEach(item -> claims.addAll(item.reasons()));
        session.leftOut().forEach(out -> claims.add(out.reason()));
        return claims;
    }

    /** Every claim that is not true. */
    List<Broken> untrue() {
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
            check(isTrue(note), "session", note, untrue);
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
            case Reason.Liked _ -> person.setup().liked().contains(exercise.id());
            case Reason.NotTriedYet _ -> done().stream().noneMatch(d -> d.contains(exercise.id()));
            case Reason.Fresh _ ->
                done().size() > 3
                        && done().subList(0, 3).stream().noneMatch(d -> d.contains(exercise.id()))
                        && done().stream().anyMatch(d -> d.contains(exercise.id()));
            case Reason.EasierSinceItHurt r ->
                variant(item).difficulty() == Difficulty.EASIER && hurtOn(exercise, r.hurtOn());
            case Reason.MoreThanBefore r -> r.heavier() ? usesGear(item) : stepsSinceLast(item) > 0;
            case Reason.LessThanBefore r ->
                (stepsSinceLast(item) < 0 || usesGear(item)) && !r.since().isAfter(person.today());
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
            case Reason.HurtLately r -> hurtOn(exercise, r.hurtOn()) && daysSince(r.hurtOn()) <= 14;
            case Reason.Refused _ -> person.setup().refused().contains(exercise.id());
            case Reason.Removed _ -> wish.removed().contains(exercise.id());
            case Reason.EquipmentMissing r ->
                r.missing().stream().noneMatch(Equipment.usable(person.setup().equipment())::contains);
            case Reason.PositionNotPossible r -> !person.setup().positions().contains(r.position());
            case Reason.OnlyOnRequest _ ->
                exercise.variants().stream()
                        .filter(v -> v.optIn() || v.difficulty() == Difficulty.HARDER)
                        .anyMatch(v -> !person.setup().optedIn().contains(v.id()));
            case Reason.NotInThisKind _ ->
                wish.kind() != Wish.Kind.STANDARD || wish.minutes() < 10 || GentleRules.isFlareUp(person);
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

    private boolean isTrue(Reason.Note note) {
        return switch (note) {
            case Reason.NoStrengthToday r -> strength().isEmpty() && noStrength(r.because());
            case Reason.ShortWarmUp _ -> warmUpSeconds() < 300;
            case Reason.ShorterThanAsked r ->
                wish.minutes() * 60 - session.seconds() == r.seconds() && r.seconds() >= 60;
            case Reason.GentleOnly _ ->
                GentleRules.isGentle(person, wish) && strength().isEmpty();
            case Reason.EffortCeiling r -> !strength().isEmpty() && r.most() == (needsLowEffort() ? 4 : 6);
            case Reason.WholeRoutine _ ->
                wish.minutes() >= 40
                        && session.leftOut().stream()
                                .filter(out -> exercise(out.exercise()).phase() != Phase.DYNAMIC)
                                .noneMatch(out -> out.reason() instanceof Reason.NoTimeLeft
                                        || out.reason() instanceof Reason.AnotherDoesMore
                                        || out.reason() instanceof Reason.AddsTooLittle);
        };
    }

    /** Why there is no strength at all, which has to hold for every strength exercise alike. */
    private boolean noStrength(Reason.Out reason) {
        if (!strength().isEmpty()) {
            return false;
        }
        return switch (reason) {
            case Reason.NotAStrengthDay r -> strengthDays().contains(r.lastStrengthDay());
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
                .anyMatch(v -> smallest(v).stream().anyMatch(dose -> fits(exercise.phase(), v, dose)));
    }

    private static List<Dose> smallest(Variant variant) {
        return List.of(variant.ladder().dose(variant.ladder().start()));
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

    private int stepsSinceLast(Session.Item item) {
        for (Person.PastSession past : person.sessions().reversed()) {
            boolean did =
                    past.logged().stream().anyMatch(l -> l.variant().equals(item.variant()) && l.doneSeconds() > 0);
            if (did) {
                Variant variant = variant(item);
                return past.started().items().stream()
                        .filter(planned -> planned.variant().equals(item.variant()))
                        .map(planned -> variant.ladder().indexOf(item.dose())
                                - variant.ladder().indexOf(planned.dose()))
                        .findFirst()
                        .orElse(0);
            }
        }
        return 0;
    }

    /** What was done in each session of which something was done, the last first. */
    private List<List<ExerciseId>> done() {
        return person.sessions().reversed().stream()
                .map(Person.PastSession::done)
                .filter(d -> !d.isEmpty())
                .toList();
    }

    private Set<LocalDate> strengthDays() {
        Set<LocalDate> days = new HashSet<>();
        person.sessions().stream()
                .filter(s -> s.done().stream().anyMatch(id -> Register.isStrength(id.value())))
                .forEach(s -> days.add(s.day()));
        return days;
    }

    private boolean hurtOn(Exercise exercise, LocalDate day) {
        return hurtDays(exercise).contains(day);
    }

    private Set<LocalDate> hurtDays(Exercise exercise) {
        Set<LocalDate> days = new HashSet<>();
        person.hurts().forEach((variant, day) -> add(exercise, variant, day, days));
        for (Person.PastSession past : person.sessions()) {
            past.hurt().forEach(h -> add(exercise, h.variant(), past.day(), days));
            past.logged().stream()
                    .filter(l -> l.outcome().name().equals("STOPPED_HURT"))
                    .forEach(l -> add(exercise, l.variant(), past.day(), days));
        }
        return days;
    }

    private static void add(Exercise exercise, VariantId variant, LocalDate day, Set<LocalDate> days) {
        if (variant.exercise().equals(exercise.id())) {
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

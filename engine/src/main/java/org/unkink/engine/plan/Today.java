package org.unkink.engine.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.DoseChange;
import org.unkink.engine.adapt.Lane;
import org.unkink.engine.adapt.Moment;
import org.unkink.engine.adapt.Returning;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.PainToday;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.progress.Training;
import org.unkink.engine.progress.Training.Strength;
import org.unkink.engine.rule.LongBreak;
import org.unkink.engine.rule.Severity;

/**
 * A person today, as the journal has them, in the words of the planning rules. It cannot be made without an open check.
 */
final class Today {

    /** After so many sessions over so many days somebody is used to training. */
    private static final int SESSIONS_TO_GET_USED = 6;

    private static final int DAYS_TO_GET_USED = 14;

    private final Person person;
    private final Adaptation adaptation;
    private final Set<Restriction> restrictions;
    private final Optional<VariantId> sharpPain;
    private final Set<Equipment> usable;
    private final Map<Region, Integer> soreness = new EnumMap<>(Region.class);
    private final Map<ExerciseId, Returning> returning = new HashMap<>();
    private final List<Strength> strength;
    private final NoStrength noStrength;
    private final Set<VariantId> completed = new HashSet<>();
    private final Map<ExerciseId, Integer> sessionsSince = new HashMap<>();
    private final int sessions;

    /** @throws IllegalArgumentException if the person's check is not open */
    Today(Catalogue catalogue, Person person) {
        if (!(person.clearance() instanceof Clearance.Open)) {
            throw new IllegalArgumentException("nothing is planned with " + person.clearance());
        }
        this.person = person;
        this.adaptation = Adaptation.of(catalogue, person);
        this.restrictions = person.restrictions();
        this.sharpPain = NoStrength.sharpPain(person);
        this.usable = Equipment.usable(person.setup().equipment());
        person.soreness().forEach(s -> soreness.merge(s.region(), s.intensity(), Math::max));
        adaptation.returning().forEach(r -> returning.putIfAbsent(r.variant().exercise(), r));
        this.strength = Training.strength(catalogue, person);
        int count = 0;
        for (PastSession session : person.sessions().reversed()) {
            List<ExerciseId> done = session.done();
            if (done.isEmpty()) {
                continue;
            }
            count++;
            for (ExerciseId exercise : done) {
                sessionsSince.putIfAbsent(exercise, count);
            }
            session.logged().stream()
                    .filter(l -> l.outcome() == ExerciseLogged.Outcome.DONE && l.doneSeconds() > 0)
                    .forEach(l -> completed.add(l.variant()));
        }
        this.sessions = count;
        this.noStrength = NoStrength.of(person, adaptation, strength);
    }

    Person person() {
        return person;
    }

    /** The changes by the past. */
    Adaptation adaptation() {
        return adaptation;
    }

    /** The return of an exercise, if it hurt. */
    Optional<Returning> returning(ExerciseId exercise) {
        return Optional.ofNullable(returning.get(exercise));
    }

    /** The last change of a lane's dose, as long as no session had it. */
    Optional<DoseChange> news(Lane lane) {
        return adaptation.news().stream().filter(n -> n.lane().equals(lane)).findFirst();
    }

    PainToday pain() {
        return person.pain();
    }

    /**
     * True if a session has small forms and half doses only: it was asked for, or pain flared up (rule R43). A flare-up
     * is pain of 5 or 6 today, a sharp or shooting pain in a session of today whatever its number, a clear rise on the
     * morning after a session, or one that has not settled after two days.
     */
    boolean isGentle(Wish wish) {
        return wish.kind() == Wish.Kind.GENTLE || isFlareUp();
    }

    boolean isFlareUp() {
        return pain().isAtLeast(Severity.MODERATE)
                || sharpPain().isPresent()
                || adaptation.limits().strengthRests().stream()
                        .map(rests -> rests.because().moment())
                        .anyMatch(moment -> moment == Moment.NEXT_MORNING || moment == Moment.AFTER_TWO_DAYS);
    }

    /**
     * The variant that hurt sharply in a session of this day, however much: a number that was not said is not a low
     * one.
     */
    Optional<VariantId> sharpPain() {
        return sharpPain;
    }

    /** 0 where it is not sore. */
    int soreness(Region region) {
        return soreness.getOrDefault(region, 0);
    }

    /**
     * The need of a region: its soreness or, where nothing is sore, what the routine is for: the neck and the upper
     * back, then the shoulders (C15).
     */
    int need(Region region) {
        if (!soreness.isEmpty()) {
            return soreness(region);
        }
        return switch (region) {
            case NECK, UPPER_BACK -> 3;
            case SHOULDERS -> 2;
            case MID_BACK, LOWER_BACK, CHEST -> 0;
        };
    }

    /** The soreness of one side alone, without what is sore on both. */
    int soreness(Region region, org.unkink.engine.exercise.Side side) {
        return person.soreness().stream()
                .filter(s -> s.region() == region && s.side() == side)
                .mapToInt(SoreSpot::intensity)
                .max()
                .orElse(0);
    }

    Set<Restriction> restrictions() {
        return restrictions;
    }

    Set<Equipment> usable() {
        return usable;
    }

    boolean hasTrainingGear() {
        return usable.stream().anyMatch(Equipment::isTrainingGear);
    }

    boolean hurtLately(VariantId variant) {
        LocalDate day = person.hurts().get(variant);
        return day != null && !LongBreak.isBetween(day, person.today());
    }

    long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, person.today());
    }

    /** Why there is no strength at all now. */
    NoStrength noStrength() {
        return noStrength;
    }

    /** True if a variant was ever done to its end. */
    boolean completed(VariantId variant) {
        return completed.contains(variant);
    }

    /** 1 if it was done in the last session, 2 in the one before, and so on; 0 if never. */
    int sessionsSince(ExerciseId exercise) {
        return sessionsSince.getOrDefault(exercise, 0);
    }

    boolean tried(ExerciseId exercise) {
        return sessionsSince.containsKey(exercise);
    }

    /** True if the first two weeks (rule R13) and six sessions lie behind the person. */
    boolean isUsedToTraining() {
        return sessions >= SESSIONS_TO_GET_USED
                && person.sessions().stream()
                        .filter(Person.PastSession::isDone)
                        .anyMatch(s -> daysSince(s.day()) >= DAYS_TO_GET_USED);
    }

    /** The number of sessions of which something was done. */
    int sessions() {
        return sessions;
    }
}

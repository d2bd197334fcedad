package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.plan.Refusal.NotInASession;
import org.unkink.engine.plan.Refusal.NotInASession.Why;
import org.unkink.engine.timeline.Tempo;

/** Holds a list of items against the rules of a person's day and against what a session is. */
final class Judgement {

    private final Catalogue catalogue;
    private final List<PlannedItem> items;
    private final Optional<PastSession> ongoing;
    private final List<VariantId> doneWell;
    private final Today today;
    private final Shape shape;
    private final Filters filters;
    private final Doses doses;
    private final Set<ExerciseId> seen = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * @param ongoing the session of which the items are what is left
     * @param removed what the person took out of it
     * @param hurtNow what hurt in it a moment ago, of which the journal need not know yet
     */
    Judgement(
            Catalogue catalogue,
            Person person,
            List<PlannedItem> items,
            Optional<PastSession> ongoing,
            Set<ExerciseId> removed,
            Set<ExerciseId> hurtNow) {
        this(
                catalogue,
                new Today(
                        catalogue,
                        ongoing.map(s -> person.without(s.started().session())).orElse(person)),
                items,
                ongoing,
                removed,
                ongoing.map(s -> new LeftToDo(catalogue, s, hurtNow).doneWithoutHurt())
                        .orElse(List.of()));
    }

    /** Of a session of its own, from which the person took nothing out. */
    Judgement(Catalogue catalogue, Today today, List<PlannedItem> items) {
        this(catalogue, today, items, Optional.empty(), Set.of(), List.of());
    }

    private Judgement(
            Catalogue catalogue,
            Today today,
            List<PlannedItem> items,
            Optional<PastSession> ongoing,
            Set<ExerciseId> removed,
            List<VariantId> doneWell) {
        this.catalogue = catalogue;
        this.items = items;
        this.ongoing = ongoing;
        this.doneWell = doneWell;
        this.today = today;
        this.shape = Shape.afterWarmUp(Math.max(warmUp(items), warmUp(begun())), today.isUsedToTraining());
        Wish anything = new Wish(
                shape.minutes(), Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, false, Set.of(), removed, Set.of());
        this.filters = new Filters(today, anything, shape);
        this.doses = new Doses(today, anything, shape);
    }

    Today today() {
        return today;
    }

    Filters filters() {
        return filters;
    }

    List<Refusal> refusals() {
        @Nullable Phase latest = null;
        for (int i = 0; i < items.size(); i++) {
            PlannedItem item = items.get(i);
            Optional<Exercise> exercise = catalogue.exercise(item.variant().exercise());
            Optional<Variant> variant = catalogue.variant(item.variant());
            if (exercise.isEmpty() || variant.isEmpty()) {
                refuse(i, Why.UNKNOWN);
            } else {
                Phase phase = exercise.get().phase();
                judge(i, exercise.get(), variant.get());
                if (latest != null && phase.compareTo(latest) < 0) {
                    refuse(i, Why.OUT_OF_ORDER);
                } else {
                    latest = phase;
                }
            }
        }
        if (refusals.isEmpty()) {
            judgeTogether();
        }
        return refusals;
    }

    /** The items, each with its easier form; only of items without refusals. */
    List<Playable.Item> playable() {
        return items.stream()
                .map(item -> new Playable.Item(
                        item,
                        filters.easier(
                                catalogue.exercise(item.variant().exercise()).orElseThrow(),
                                catalogue.variant(item.variant()).orElseThrow())))
                .toList();
    }

    private void judge(int i, Exercise exercise, Variant variant) {
        PlannedItem item = items.get(i);
        if (!seen.add(exercise.id())) {
            refuse(i, Why.TWICE);
        }
        if (!hasItsSides(variant, item.sides())) {
            refuse(i, Why.SIDES);
        }
        filters.out(exercise, variant, out -> !isEasedJustNow(out, variant))
                .ifPresent(out -> refusals.add(new Refusal.OutToday(i, variant.id(), out)));
        if (exercise.phase() == Phase.WARM_UP) {
            if (!isWarmUp(variant, item.dose())) {
                refuse(i, Why.DOSE);
            }
            return;
        }
        int longest = exercise.phase() == Phase.DYNAMIC ? Dose.LONGEST_HOLD_BEFORE_STRENGTH : shape.holdSeconds();
        if (item.dose().holdSeconds() > longest) {
            refuse(i, Why.HOLD);
        } else if (!doses.admits(exercise, variant, item.dose())) {
            refuse(i, Why.DOSE);
        }
    }

    private static boolean hasItsSides(Variant variant, List<Side> sides) {
        return variant.sides() == Sides.TOGETHER
                ? sides.isEmpty()
                : sides.size() == 2 && sides.getFirst() != sides.getLast();
    }

    /** A block of whole half-minutes. */
    private static boolean isWarmUp(Variant variant, Dose dose) {
        return dose.sets() == 1 && dose.holdSeconds() == 0 && Tempo.workSeconds(variant, dose) % WarmUps.STEP == 0;
    }

    /** Lets what hurt a moment ago in this very session go on in its easier form, unless it hurt badly. */
    private boolean isEasedJustNow(Reason.Out out, Variant variant) {
        if (!(out instanceof Reason.HurtLately) || variant.difficulty() != Difficulty.EASIER) {
            return false;
        }
        List<ExerciseHurt> hurts = ongoing.stream()
                .flatMap(s -> s.hurt().stream())
                .filter(h -> h.variant().exercise().equals(variant.id().exercise()))
                .toList();
        return !hurts.isEmpty()
                && hurts.stream().noneMatch(h -> h.asksForCheck() || h.variant().equals(variant.id()));
    }

    private void judgeTogether() {
        List<Option> options = items.stream().map(this::option).toList();
        for (Phase phase : Draft.PHASES) {
            List<Option> of = options.stream().filter(o -> o.phase() == phase).toList();
            int most = shape.of(phase).most();
            if (of.size() > most || !isAllowed(phase, of)) {
                refusals.add(new Refusal.TooMany(phase, most));
            }
        }
        judgeCompany(options);
        if (warmUp(items) > shape.warmUp().most()) {
            refusals.add(new Refusal.TooLong(warmUp(items), shape.warmUp().most()));
        }
        int seconds = seconds();
        int most = shape.minutes() * 60;
        if (seconds > most) {
            refusals.add(new Refusal.TooLong(seconds, most));
        }
    }

    private boolean isAllowed(Phase phase, List<Option> options) {
        Channels channels = new Channels(phase, today, shape);
        return channels.allows(channels.sum(options));
    }

    private Option option(PlannedItem item) {
        Exercise exercise = catalogue.exercise(item.variant().exercise()).orElseThrow();
        Variant variant = catalogue.variant(item.variant()).orElseThrow();
        return Option.of(exercise, variant, 0, item.dose(), 0);
    }

    private void judgeCompany(List<Option> options) {
        if (hasCompany(items)) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            if (PhasePlans.needsCompany(options.get(i))) {
                refuse(i, Why.ALONE);
            }
        }
    }

    /**
     * True if strength on request has other strength beside it (rule R20): among these items, which are still to come,
     * or in what was done in the session and did not hurt. What was only planned, skipped or hurt is no company.
     */
    boolean hasCompany(List<PlannedItem> toCome) {
        return Stream.concat(doneWell.stream(), toCome.stream().map(PlannedItem::variant))
                .anyMatch(this::isCompany);
    }

    private boolean isCompany(VariantId id) {
        boolean strength = catalogue
                .exercise(id.exercise())
                .filter(e -> e.phase() == Phase.STRENGTH)
                .isPresent();
        return strength && catalogue.variant(id).filter(v -> !v.optIn()).isPresent();
    }

    private List<PlannedItem> begun() {
        return ongoing.map(s -> s.started().items()).orElse(List.of());
    }

    /** Seconds of moving in the warm-up. */
    private int warmUp(List<PlannedItem> of) {
        return of.stream()
                .filter(i -> catalogue
                        .exercise(i.variant().exercise())
                        .filter(e -> e.phase() == Phase.WARM_UP)
                        .isPresent())
                .flatMapToInt(
                        i -> catalogue.variant(i.variant()).stream().mapToInt(v -> Tempo.workSeconds(v, i.dose())))
                .sum();
    }

    private int seconds() {
        int seconds = 0;
        @Nullable Variant before = null;
        for (PlannedItem item : items) {
            Variant variant = catalogue.variant(item.variant()).orElseThrow();
            seconds += Tempo.transition(before, variant).seconds() + Tempo.workSeconds(variant, item.dose());
            before = variant;
        }
        return seconds;
    }

    private void refuse(int item, Why why) {
        refusals.add(new NotInASession(item, items.get(item).variant(), why));
    }
}

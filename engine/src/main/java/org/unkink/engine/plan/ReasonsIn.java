package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.adapt.DoseChange;
import org.unkink.engine.adapt.Lane;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.plan.Reason.In;
import org.unkink.engine.rule.Rule;

/** Why an exercise is in, by what the session would lose without it: one to three reasons, the strongest first. */
record ReasonsIn(Draft draft, Solver.Solution solution, Optional<ExerciseId> tried) {

    private static final int MOST = 3;
    private static final int LOOKED_BACK = 3;

    List<In> of(Option option) {
        if (option.phase() == Phase.WARM_UP) {
            return List.of(new Reason.WarmsUp(Rule.R03));
        }
        List<In> reasons = new ArrayList<>();
        if (draft.wish().locked().contains(option.variant().id())) {
            reasons.add(new Reason.AskedFor(Rule.R47));
        }
        if (tried.filter(option.exercise().id()::equals).isPresent()) {
            reasons.add(new Reason.FindingOutWith(Rule.R47));
        }
        draft.today()
                .returning(option.exercise().id())
                .ifPresent(hurt -> reasons.add(new Reason.EasierSinceItHurt(Rule.R17, hurt.variant(), hurt.hurtOn())));
        reasons.addAll(changes(option));
        slowerSide(option).ifPresent(reasons::add);
        region(option).ifPresent(reasons::add);
        balance(option).ifPresent(reasons::add);
        completes(option).ifPresent(reasons::add);
        person(option).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add(new Reason.ServesRegion(Rule.R46, Story.mainRegion(option.exercise())));
        }
        return reasons.subList(0, Math.min(MOST, reasons.size()));
    }

    /**
     * The changes by the past, as far as what is really planned differs from what was done last time: on both sides, or
     * on which one. On a gentle day everything is small, and the day says why.
     */
    private List<In> changes(Option option) {
        if (draft.today().isGentle(draft.wish())) {
            return List.of();
        }
        Variant variant = option.variant();
        if (variant.sides() == Sides.TOGETHER) {
            return change(option, null, Optional.empty()).stream().toList();
        }
        Optional<In> left = change(option, Side.LEFT, Optional.empty());
        Optional<In> right = change(option, Side.RIGHT, Optional.empty());
        if (left.equals(right)) {
            return left.stream().toList();
        }
        return Stream.of(Side.LEFT, Side.RIGHT)
                .flatMap(side -> change(option, side, Optional.of(side)).stream())
                .toList();
    }

    /** @param said the side that the reason names */
    private Optional<In> change(Option option, @Nullable Side side, Optional<Side> said) {
        Variant variant = option.variant();
        Lane lane = new Lane(variant.id(), side);
        int more = LastTime.of(draft.today().person(), lane)
                .map(last -> last.compare(variant, option.dose()))
                .orElse(0);
        int load = draft.today().adaptation().standings().load(variant);
        return draft.today()
                .news(lane)
                .flatMap(news -> Optional.ofNullable(
                        switch (news) {
                            case DoseChange.MoreOfIt it
                            when more > 0 -> new Reason.MoreThanBefore(it.rule(), false, said);
                            case DoseChange.MoreLoad it
                            when load == it.loadSteps() -> new Reason.MoreThanBefore(it.rule(), true, said);
                            case DoseChange.LessOfIt it
                            when more < 0 -> new Reason.LessThanBefore(it.rule(), false, it.day(), said);
                            case DoseChange.LessLoad it
                            when load == it.loadSteps() -> new Reason.LessThanBefore(it.rule(), true, it.day(), said);
                            case DoseChange.LessAfterBreak it
                            when more < 0 -> new Reason.LessAfterBreak(it.rule(), it.days(), said);
                            case DoseChange.MoreOfIt _,
                                    DoseChange.MoreLoad _,
                                    DoseChange.LessOfIt _,
                                    DoseChange.LessLoad _,
                                    DoseChange.LessAfterBreak _ -> null;
                        }));
    }

    private Optional<In> slowerSide(Option option) {
        return draft.today()
                .adaptation()
                .standings()
                .slowerSide(option.variant())
                .map(side -> new Reason.SlowerSide(Rule.R10, side));
    }

    private List<Option> phase(Option option) {
        return solution.phases().get(Draft.PHASES.indexOf(option.phase()));
    }

    /** The sore region for which the session would lose most without it, else the region that is not sore. */
    private Optional<In> region(Option option) {
        Region best = null;
        int most = 0;
        boolean bestSore = false;
        for (int r = 0; r < Channels.REGIONS.size(); r++) {
            Region region = Channels.REGIONS.get(r);
            boolean sore = draft.today().soreness(region) > 0;
            int gain = gain(option, r);
            boolean more = sore == bestSore ? gain > most : sore;
            if (gain > 0 && more) {
                best = region;
                most = gain;
                bestSore = sore;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(
                bestSore ? new Reason.ServesSoreRegion(Rule.R46, best) : new Reason.ServesRegion(Rule.R46, best));
    }

    /** The worth that a channel would lose without the option. */
    private int gain(Option option, int channel) {
        Channels channels = draft.channels(option.phase());
        int sum = channels.sum(phase(option))[channel];
        return channels.worth(channel, sum) - channels.worth(channel, sum - channels.of(option)[channel]);
    }

    private Optional<In> balance(Option option) {
        if (option.phase() != Phase.STRENGTH) {
            return Optional.empty();
        }
        boolean gear = option.variant().usesTrainingGear();
        boolean mixed = phase(option).stream().anyMatch(o -> o.variant().usesTrainingGear() != gear);
        return mixed ? Optional.of(new Reason.Balances(Rule.R45, gear)) : Optional.empty();
    }

    private Optional<In> completes(Option option) {
        int least = draft.shape().of(option.phase()).least();
        return phase(option).size() <= least
                ? Optional.of(new Reason.CompletesPhase(Rule.R02, option.phase()))
                : Optional.empty();
    }

    private Optional<In> person(Option option) {
        Today today = draft.today();
        var id = option.exercise().id();
        if (today.person().setup().liked().contains(id)) {
            return Optional.of(new Reason.Liked(Rule.R47));
        }
        if (!today.tried(id)) {
            return Optional.of(new Reason.NotTriedYet(Rule.R46));
        }
        return today.sessionsSince(id) > LOOKED_BACK ? Optional.of(new Reason.Fresh(Rule.R46)) : Optional.empty();
    }
}

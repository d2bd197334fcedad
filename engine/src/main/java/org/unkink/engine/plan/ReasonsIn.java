package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Reason.In;
import org.unkink.engine.rule.Rule;

/** Why an exercise is in, by what the session would lose without it: one to three reasons, the strongest first. */
record ReasonsIn(Draft draft, Solver.Solution solution) {

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
        draft.today()
                .hurtOn(option.exercise().id())
                .ifPresent(day -> reasons.add(new Reason.EasierSinceItHurt(Rule.R17, day)));
        change(option).ifPresent(reasons::add);
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

    /** What the past changed, as far as the dose that is really planned differs from the one last done. */
    private Optional<In> change(Option option) {
        return draft.today().news(option.variant().id()).flatMap(news -> change(news, stepsSinceLast(option)));
    }

    private static Optional<In> change(Adjustment.OfLane news, int steps) {
        return switch (news) {
            case Adjustment.MoreOfIt more when steps > 0 -> Optional.of(new Reason.MoreThanBefore(more.rule(), false));
            case Adjustment.MoreLoad more -> Optional.of(new Reason.MoreThanBefore(more.rule(), true));
            case Adjustment.LessOfIt less
            when steps < 0 -> Optional.of(new Reason.LessThanBefore(less.rule(), less.day()));
            case Adjustment.LessLoad less -> Optional.of(new Reason.LessThanBefore(less.rule(), less.day()));
            case Adjustment.LessAfterBreak less
            when steps < 0 -> Optional.of(new Reason.LessThanBefore(less.rule(), less.day()));
            case Adjustment.MoreOfIt _, Adjustment.LessOfIt _, Adjustment.LessAfterBreak _ -> Optional.empty();
        };
    }

    /** By how many doses of the ladder it is above the one last done; 0 if that is not known. */
    private int stepsSinceLast(Option option) {
        VariantId variant = option.variant().id();
        return draft.today().person().sessions().reversed().stream()
                .filter(past ->
                        past.logged().stream().anyMatch(l -> l.variant().equals(variant) && l.doneSeconds() > 0))
                .findFirst()
                .flatMap(past -> past.started().items().stream()
                        .filter(item -> item.variant().equals(variant))
                        .findFirst())
                .map(last -> option.variant().ladder().indexOf(last.dose()))
                .filter(rung -> rung >= 0)
                .map(rung -> option.rung() - rung)
                .orElse(0);
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

    /** What a channel loses without the option. */
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

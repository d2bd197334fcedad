package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.plan.PhasePlans.Leg;

/**
 * The best session, proven: every plan of every phase is looked at, and the phases, which touch each other only in time
 * and in the place where one ends and the next begins, are joined by exhausting those two. Of two sessions worth the same
 * the first found stays: the one whose strength, then stretches, are worth more.
 */
final class Solver {

    private static final List<Phase> PHASES = List.of(Phase.DYNAMIC, Phase.STRENGTH, Phase.STATIC);

    /** The best session: its warm-up and the choice of each phase, in catalogue order. */
    record Solution(int value, int seconds, WarmUps.Choice warmUp, List<List<Option>> phases) {

        boolean isEmpty() {
            return phases.stream().allMatch(List::isEmpty);
        }
    }

    /** A warm-up with the dynamic exercises after it. */
    private record Start(int seconds, int value, WarmUps.Choice warmUp, long picks) {}

    private final Wish wish;
    private final Shape shape;
    private final int limit;
    private final Places places;
    private final Map<Phase, Channels> channels;
    private final Map<Phase, List<List<Option>>> open;

    Solver(Wish wish, Shape shape, Places places, Map<Phase, Channels> channels, Map<Phase, List<List<Option>>> open) {
        this.wish = wish;
        this.shape = shape;
        this.limit = wish.minutes() * 60;
        this.places = places;
        this.channels = channels;
        this.open = open;
    }

    /** Empty if not even the shortest warm-up and what is locked fit; a session has at least one exercise. */
    Optional<Solution> solve(List<WarmUps.Choice> warmUps) {
        Optional<Solution> best = solve(warmUps, null);
        if (best.isPresent() && best.get().isEmpty()) {
            return PHASES.stream()
                    .flatMap(p -> solve(warmUps, p).stream())
                    .max(Comparator.comparingInt(Solution::value));
        }
        return best;
    }

    /** @param atLeastOne a phase that may not stay empty, or null */
    private Optional<Solution> solve(List<WarmUps.Choice> warmUps, @Nullable Phase atLeastOne) {
        Map<Phase, PhasePlans> plans = new EnumMap<>(Phase.class);
        for (Phase phase : PHASES) {
            plans.put(phase, plans(phase, phase == atLeastOne));
        }
        return new Join(warmUps, plans(plans, Phase.DYNAMIC), plans(plans, Phase.STRENGTH), plans(plans, Phase.STATIC))
                .best();
    }

    private static PhasePlans plans(Map<Phase, PhasePlans> plans, Phase phase) {
        return Optional.ofNullable(plans.get(phase)).orElseThrow();
    }

    private PhasePlans plans(Phase phase, boolean notEmpty) {
        Channels of = Optional.ofNullable(channels.get(phase)).orElseThrow();
        return new PhasePlans(open.getOrDefault(phase, List.of()), wish, shape.of(phase), notEmpty, limit, of, places);
    }

    /** Joins the phases of one session. */
    private final class Join {

        private final List<WarmUps.Choice> warmUps;
        private final PhasePlans dynamic;
        private final PhasePlans strength;
        private final PhasePlans stretches;

        private final Map<Integer, List<Leg>> closings = new HashMap<>();
        private int bestValue = Integer.MIN_VALUE;
        private @Nullable Start bestStart;
        private @Nullable Leg bestMiddle;
        private @Nullable Leg bestClosing;

        Join(List<WarmUps.Choice> warmUps, PhasePlans dynamic, PhasePlans strength, PhasePlans stretches) {
            this.warmUps = warmUps;
            this.dynamic = dynamic;
            this.strength = strength;
            this.stretches = stretches;
        }

        Optional<Solution> best() {
            starts().forEach(this::middle);
            if (bestStart == null || bestMiddle == null || bestClosing == null) {
                return Optional.empty();
            }
            return Optional.of(new Solution(
                    bestValue,
                    bestStart.seconds() + bestMiddle.seconds() + bestClosing.seconds(),
                    bestStart.warmUp(),
                    List.of(
                            dynamic.picked(bestStart.picks()),
                            strength.picked(bestMiddle.picks()),
                            stretches.picked(bestClosing.picks()))));
        }

        /** The best start of at most so many seconds, by the place where it ends. */
        private Map<Integer, Start[]> starts() {
            Map<Integer, Start[]> starts = new TreeMap<>();
            Map<Integer, Map<Integer, List<Leg>>> legs = new HashMap<>();
            for (WarmUps.Choice warmUp : warmUps) {
                legs.computeIfAbsent(warmUp.last(), dynamic::legs)
                        .forEach((exit, all) -> all.forEach(leg ->
                                start(starts.computeIfAbsent(exit, x -> new Start[limit + 1]), warmUp, leg)));
            }
            starts.values().forEach(Join::fillUp);
            return starts;
        }

        private void start(@Nullable Start[] starts, WarmUps.Choice warmUp, Leg leg) {
            int seconds = warmUp.seconds() + leg.seconds();
            int value = warmUp.value() + leg.value();
            if (seconds > limit) {
                return;
            }
            Start known = starts[seconds];
            if (known == null || value > known.value()) {
                starts[seconds] = new Start(seconds, value, warmUp, leg.picks());
            }
        }

        private static void fillUp(@Nullable Start[] starts) {
            for (int t = 1; t < starts.length; t++) {
                Start before = starts[t - 1];
                Start here = starts[t];
                boolean stays = here == null || (before != null && before.value() >= here.value());
                starts[t] = stays ? before : here;
            }
        }

        private void middle(int place, @Nullable Start[] starts) {
            Start most = starts[limit];
            if (most == null) {
                return;
            }
            strength.legs(place).forEach((exit, middles) -> {
                List<Leg> ends = closings.computeIfAbsent(exit, this::closing);
                middles.reversed().forEach(leg -> close(starts, most.value(), leg, ends));
            });
        }

        /** The plans after a place, those worth most first. */
        private List<Leg> closing(int entry) {
            List<Leg> all = new ArrayList<>();
            stretches.legs(entry).values().forEach(all::addAll);
            all.sort(Comparator.comparingInt(Leg::value).reversed().thenComparingInt(Leg::seconds));
            List<Leg> unbeaten = new ArrayList<>();
            int shortest = Integer.MAX_VALUE;
            for (Leg leg : all) {
                if (leg.seconds() < shortest) {
                    shortest = leg.seconds();
                    unbeaten.add(leg);
                }
            }
            return unbeaten;
        }

        private void close(@Nullable Start[] starts, int mostStart, Leg middle, List<Leg> ends) {
            for (Leg end : ends) {
                if (mostStart + middle.value() + end.value() <= bestValue) {
                    return;
                }
                int left = limit - middle.seconds() - end.seconds();
                Start start = left < 0 ? null : starts[left];
                if (start != null && start.value() + middle.value() + end.value() > bestValue) {
                    bestValue = start.value() + middle.value() + end.value();
                    bestStart = start;
                    bestMiddle = middle;
                    bestClosing = end;
                }
            }
        }
    }
}

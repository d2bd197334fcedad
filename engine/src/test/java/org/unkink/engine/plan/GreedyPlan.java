package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Person;

/** What a simple planner would do: the shortest warm-up, then again and again the option that adds most and fits. */
public final class GreedyPlan {

    private GreedyPlan() {}

    /** What it chooses, by phase. */
    public static List<?> of(Catalogue catalogue, Person person, Wish wish) {
        return choose(draft(catalogue, person, wish));
    }

    /** The points of what it chooses, the warm-up and the way included, and of the exact plan. */
    static int[] worths(Catalogue catalogue, Person person, Wish wish) {
        Draft draft = draft(catalogue, person, wish);
        WarmUps.Choice warmUp = warmUp(draft);
        List<List<Option>> chosen = choose(draft);
        int ready = QuickestOrder.seconds(draft.places(), warmUp.last(), chosen);
        int missing = IntStream.range(0, chosen.size())
                .map(p -> Math.max(
                        0,
                        Math.min(
                                        draft.shape().of(Draft.PHASES.get(p)).least(),
                                        draft.open(Draft.PHASES.get(p)).size())
                                - chosen.get(p).size()))
                .sum();
        int greedy = warmUp.value()
                + draft.worth(chosen)
                - ready * Objective.SECOND_OF_TRANSITION
                - missing * Objective.MISSING;
        return new int[] {greedy, draft.solve().orElseThrow().value()};
    }

    private static Draft draft(Catalogue catalogue, Person person, Wish wish) {
        return new Draft(catalogue, new Today(catalogue, person), wish);
    }

    private static WarmUps.Choice warmUp(Draft draft) {
        return draft.warmUps().choices(draft.shape().warmUp()).getLast();
    }

    private static List<List<Option>> choose(Draft draft) {
        WarmUps.Choice warmUp = warmUp(draft);
        List<List<Option>> chosen = new ArrayList<>(List.of(List.of(), List.of(), List.of()));
        while (true) {
            List<List<Option>> best = chosen;
            int most = worth(draft, warmUp, chosen);
            for (int p = 0; p < chosen.size(); p++) {
                for (Option option : draft.open(Draft.PHASES.get(p)).stream()
                        .flatMap(List::stream)
                        .toList()) {
                    List<List<Option>> longer = with(chosen, p, option);
                    int worth = isPossible(draft, warmUp, longer, p) ? worth(draft, warmUp, longer) : most;
                    if (worth > most) {
                        most = worth;
                        best = longer;
                    }
                }
            }
            if (best.equals(chosen)) {
                return chosen;
            }
            chosen = best;
        }
    }

    private static List<List<Option>> with(List<List<Option>> chosen, int phase, Option option) {
        List<List<Option>> longer = new ArrayList<>(chosen);
        longer.set(
                phase,
                Stream.concat(chosen.get(phase).stream(), Stream.of(option)).toList());
        return longer;
    }

    private static int worth(Draft draft, WarmUps.Choice warmUp, List<List<Option>> chosen) {
        return draft.worth(chosen)
                - Objective.SECOND_OF_TRANSITION * QuickestOrder.seconds(draft.places(), warmUp.last(), chosen);
    }

    private static boolean isPossible(Draft draft, WarmUps.Choice warmUp, List<List<Option>> chosen, int phase) {
        List<Option> options = chosen.get(phase);
        Channels channels = draft.channels(Draft.PHASES.get(phase));
        int seconds = warmUp.seconds() + QuickestOrder.seconds(draft.places(), warmUp.last(), chosen);
        seconds += chosen.stream()
                .flatMap(List::stream)
                .mapToInt(Option::workSeconds)
                .sum();
        return options.stream().map(Option::exercise).distinct().count() == options.size()
                && options.size() <= draft.shape().of(Draft.PHASES.get(phase)).most()
                && channels.allows(channels.sum(options))
                && (options.stream().noneMatch(PhasePlans::needsCompany)
                        || !options.stream().allMatch(PhasePlans::needsCompany))
                && seconds <= draft.wish().minutes() * 60;
    }
}

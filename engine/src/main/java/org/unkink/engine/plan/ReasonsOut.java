package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.plan.Reason.Out;
import org.unkink.engine.rule.Rule;

/**
 * Why an exercise that was possible is out: no time for even its smallest dose; else the exercise of its phase in whose
 * place the session would lose least, if that serves the same region or there is no room beside it; else that it adds
 * less than it costs.
 */
record ReasonsOut(Draft draft, Solver.Solution solution, int seconds) {

    Out of(int phase, List<Option> options) {
        int over = secondsOver(phase, options);
        if (over > 0) {
            return new Reason.NoTimeLeft(Rule.R46, over);
        }
        return rival(phase, options)
                .<Out>map(other ->
                        new Reason.AnotherDoesMore(Rule.R46, other.exercise().id()))
                .orElseGet(() -> new Reason.AddsTooLittle(Rule.R46));
    }

    /** The seconds by which the session would exceed its minutes with the smallest dose of the exercise. */
    private int secondsOver(int phase, List<Option> options) {
        int shortest = options.stream()
                .mapToInt(o -> seconds(with(phase, List.of(), o)))
                .min()
                .orElseThrow();
        return shortest - draft.wish().minutes() * 60;
    }

    private int seconds(List<List<Option>> phases) {
        int ready = QuickestOrder.seconds(draft.places(), solution.warmUp().last(), phases);
        int work = phases.stream()
                .flatMap(List::stream)
                .mapToInt(Option::workSeconds)
                .sum();
        return solution.warmUp().seconds() + ready + work;
    }

    private List<List<Option>> with(int phase, List<Option> without, Option more) {
        List<List<Option>> phases = new ArrayList<>(solution.phases());
        List<Option> changed = new ArrayList<>(phases.get(phase));
        changed.removeAll(without);
        changed.add(more);
        phases.set(phase, changed);
        return phases;
    }

    private Optional<Option> rival(int phase, List<Option> options) {
        List<Option> in = solution.phases().get(phase);
        boolean isFull = in.size() == draft.shape().of(Draft.PHASES.get(phase)).most() || !fitsBeside(phase, options);
        Exercise exercise = options.getFirst().exercise();
        Region main = Story.mainRegion(exercise);
        return in.stream()
                .filter(o -> isFull || Story.weight(o.exercise(), main) > 0)
                .max(Comparator.comparingInt(o -> bestSwap(phase, o, options)));
    }

    private boolean fitsBeside(int phase, List<Option> options) {
        Channels channels = draft.channels(Draft.PHASES.get(phase));
        return options.stream()
                .anyMatch(o ->
                        channels.allows(channels.sum(with(phase, List.of(), o).get(phase))));
    }

    /** The worth of the session with the best of the options in the place of one that is in. */
    private int bestSwap(int phase, Option out, List<Option> options) {
        return options.stream()
                .mapToInt(o -> draft.worth(with(phase, List.of(out), o)))
                .max()
                .orElseThrow();
    }
}

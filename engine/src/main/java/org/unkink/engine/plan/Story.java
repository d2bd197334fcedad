package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.plan.Session.Item;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.timeline.Tempo;
import org.unkink.engine.trial.Trial;
import org.unkink.engine.trial.Trials;

/** Turns the best choice into a session: its order, its seconds, its sides, and the reason of everything. */
final class Story {

    private static final int FULL_WARM_UP = 300;
    private static final int WORTH_SAYING = 60;

    private final Catalogue catalogue;
    private final Draft draft;
    private final Solver.Solution solution;
    private final Optional<Trial> trial;

    /** @param trial whose draw the solution follows */
    Story(Catalogue catalogue, Draft draft, Solver.Solution solution, Optional<Trial> trial) {
        this.catalogue = catalogue;
        this.draft = draft;
        this.solution = solution;
        this.trial = trial;
    }

    Session session() {
        Route route = Route.shortest(draft.places(), solution.warmUp().last(), solution.phases());
        List<Option> order = new ArrayList<>(solution.warmUp().blocks());
        order.addAll(route.order());
        ReasonsIn reasonsIn = new ReasonsIn(draft, solution, trial.map(Trial::exercise));
        List<Item> items = new ArrayList<>();
        @Nullable Variant before = null;
        for (Option option : order) {
            int seconds = Tempo.transition(before, option.variant()).seconds() + option.workSeconds();
            items.add(new Item(
                    option.variant().id(),
                    option.phase(),
                    option.dose(),
                    sides(option),
                    seconds,
                    draft.filters().easier(option.exercise(), option.variant()),
                    reasonsIn.of(option)));
            before = option.variant();
        }
        int seconds = items.stream().mapToInt(Item::seconds).sum();
        List<Session.LeftOut> leftOut = leftOut(seconds);
        return new Session(draft.wish(), items, leftOut, notes(seconds, leftOut), seconds, trial.map(Trial::id));
    }

    private List<Side> sides(Option option) {
        if (option.variant().sides() == Sides.TOGETHER) {
            return List.of();
        }
        Region main = mainRegion(option.exercise());
        return sides(option.variant().sidedness(), side -> draft.today().soreness(main, side));
    }

    /**
     * The side first at which the less sore half of the body feels it, else the article's first; always both (rule
     * R10).
     */
    static List<Side> sides(Sidedness sidedness, ToIntFunction<Side> soreness) {
        Side first = sidedness.first();
        int now = soreness.applyAsInt(sidedness.means().felt(first));
        int later = soreness.applyAsInt(sidedness.means().felt(first.other()));
        return now > later ? List.of(first.other(), first) : List.of(first, first.other());
    }

    /** The region that an exercise serves most; the upper one of two. */
    static Region mainRegion(Exercise exercise) {
        return Channels.REGIONS.stream()
                .reduce((a, b) -> weight(exercise, b) > weight(exercise, a) ? b : a)
                .orElseThrow();
    }

    static int weight(Exercise exercise, Region region) {
        return exercise.regions().getOrDefault(region, 0);
    }

    private List<Session.LeftOut> leftOut(int seconds) {
        List<Session.LeftOut> out = new ArrayList<>();
        draft.closed().forEach(c -> out.add(new Session.LeftOut(c.exercise().id(), c.reason())));
        ReasonsOut reasonsOut = new ReasonsOut(draft, solution, seconds);
        for (int p = 0; p < Draft.PHASES.size(); p++) {
            for (List<Option> options : draft.open(Draft.PHASES.get(p))) {
                Exercise exercise = options.getFirst().exercise();
                if (solution.phases().get(p).stream()
                        .noneMatch(o -> o.exercise().equals(exercise))) {
                    out.add(new Session.LeftOut(
                            exercise.id(),
                            isTried(exercise) ? new Reason.FindingOutWithout(Rule.R47) : reasonsOut.of(p, options)));
                }
            }
        }
        List<org.unkink.engine.exercise.ExerciseId> order =
                catalogue.exercises().stream().map(Exercise::id).toList();
        out.sort(Comparator.comparingInt(l -> order.indexOf(l.exercise())));
        return out;
    }

    private boolean isTried(Exercise exercise) {
        return trial.map(Trial::exercise).filter(exercise.id()::equals).isPresent();
    }

    private boolean hasAllThatIsOpen() {
        for (int p = 0; p < Draft.PHASES.size(); p++) {
            Phase phase = Draft.PHASES.get(p);
            int possible =
                    Math.min(draft.open(phase).size(), draft.shape().of(phase).most());
            if (solution.phases().get(p).size() < possible) {
                return false;
            }
        }
        return true;
    }

    /** True if nothing of strength and stretching is out but what comes only if it is asked for. */
    private boolean isWhole(List<Session.LeftOut> leftOut) {
        return leftOut.stream()
                .map(out -> catalogue.exercise(out.exercise()).orElseThrow())
                .filter(exercise -> exercise.phase() != Phase.DYNAMIC)
                .allMatch(exercise -> exercise.variants().stream().allMatch(Variant::optIn));
    }

    private List<Reason.Note> notes(int seconds, List<Session.LeftOut> leftOut) {
        List<Reason.Note> notes = new ArrayList<>();
        boolean gentle = draft.today().isGentle(draft.wish());
        if (gentle) {
            notes.add(new Reason.GentleOnly(Rule.R43));
        }
        if ((!gentle || draft.today().isFlareUp())
                && catalogue.inPhase(Phase.STRENGTH).findAny().isPresent()) {
            draft.filters().noStrength().ifPresent(o -> notes.add(new Reason.NoStrengthToday(o.rule(), o)));
        }
        if (!solution.phases().get(Draft.PHASES.indexOf(Phase.STRENGTH)).isEmpty()) {
            int most = Restriction.effortCeiling(draft.today().restrictions());
            notes.add(new Reason.EffortCeiling(Rule.R48, most));
        }
        if (solution.warmUp().moving() < FULL_WARM_UP) {
            notes.add(new Reason.ShortWarmUp(Rule.R03, solution.warmUp().moving()));
        }
        if (draft.shape().isWholeRoutine() && hasAllThatIsOpen()) {
            notes.add(isWhole(leftOut) ? new Reason.WholeRoutine(Rule.R08) : new Reason.AllForToday(Rule.R08));
        }
        if (trial.isEmpty()) {
            Trials.running(draft.today().person())
                    .ifPresent(running -> notes.add(new Reason.FindingOutNotToday(Rule.R47, running.exercise())));
        }
        int left = draft.wish().minutes() * 60 - seconds;
        if (left >= WORTH_SAYING) {
            notes.add(new Reason.ShorterThanAsked(Rule.R46, left));
        }
        return notes;
    }
}

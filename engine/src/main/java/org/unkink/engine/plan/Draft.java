package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Filters.Sifted;

/** One wish of one person on the way to a session: what the rules leave, and how it is counted. */
final class Draft {

    static final List<Phase> PHASES = List.of(Phase.DYNAMIC, Phase.STRENGTH, Phase.STATIC);

    private final Wish wish;
    private final Today today;
    private final Shape shape;
    private final Filters filters;
    private final Places places = new Places();
    private final WarmUps warmUps;
    private final Map<Phase, Channels> channels = new EnumMap<>(Phase.class);
    private final Map<Phase, List<List<Option>>> open = new EnumMap<>(Phase.class);
    private final List<Sifted.Closed> closed = new ArrayList<>();

    Draft(Catalogue catalogue, Today today, Wish wish) {
        this.wish = wish;
        this.today = today;
        this.shape = Shape.of(wish, today.isUsedToTraining());
        this.filters = new Filters(today, wish, shape);
        this.warmUps = new WarmUps(catalogue, wish, filters, places);
        Doses doses = new Doses(today, wish, shape);
        for (Phase phase : PHASES) {
            channels.put(phase, new Channels(phase, today, shape));
            open.put(phase, new ArrayList<>());
        }
        for (Exercise exercise : catalogue.exercises()) {
            if (exercise.phase() != Phase.WARM_UP) {
                switch (filters.sift(exercise)) {
                    case Sifted.Closed out -> closed.add(out);
                    case Sifted.Open in -> open(exercise.phase()).add(Option.of(in, doses));
                }
            }
        }
    }

    Optional<Solver.Solution> solve() {
        return new Solver(wish, shape, places, channels, open).solve(warmUps.choices(shape.warmUp()));
    }

    /** The best session with one of these variants, which are all that the rules leave of an exercise. */
    Optional<Solver.Solution> solveWith(Set<VariantId> variants) {
        Set<VariantId> locked = new HashSet<>(wish.locked());
        locked.addAll(variants);
        Wish with = new Wish(
                wish.minutes(), wish.kind(), wish.warmUp(), wish.fullWarmUp(), locked, wish.removed(), wish.shown());
        return new Solver(with, shape, places, channels, open).solve(warmUps.choices(shape.warmUp()));
    }

    /** The best session that does not have an exercise. */
    Optional<Solver.Solution> solveWithout(ExerciseId exercise) {
        Map<Phase, List<List<Option>>> others = new EnumMap<>(Phase.class);
        open.forEach((phase, all) -> others.put(
                phase,
                all.stream()
                        .filter(of -> !of.getFirst().exercise().id().equals(exercise))
                        .toList()));
        return new Solver(wish, shape, places, channels, others).solve(warmUps.choices(shape.warmUp()));
    }

    /** The worth of what is chosen in the three phases, without the warm-up and the way between places. */
    int worth(List<List<Option>> phases) {
        int worth = 0;
        for (int p = 0; p < PHASES.size(); p++) {
            Channels of = channels(PHASES.get(p));
            worth += of.worth(of.sum(phases.get(p)));
            worth += phases.get(p).stream().mapToInt(Option::points).sum();
        }
        return worth;
    }

    Wish wish() {
        return wish;
    }

    Today today() {
        return today;
    }

    Shape shape() {
        return shape;
    }

    Filters filters() {
        return filters;
    }

    Places places() {
        return places;
    }

    WarmUps warmUps() {
        return warmUps;
    }

    /** The options of each exercise of a phase that no rule keeps out. */
    List<List<Option>> open(Phase phase) {
        return Optional.ofNullable(open.get(phase)).orElseThrow();
    }

    List<Sifted.Closed> closed() {
        return closed;
    }

    Channels channels(Phase phase) {
        return Optional.ofNullable(channels.get(phase)).orElseThrow();
    }
}

package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan.Obstacle;

/** Makes the best session that a wish, a person and the rules allow. The same question always gets the same answer. */
public final class Planner {

    private static final int TOO_MUCH_PAIN = 7;

    private final Catalogue catalogue;

    public Planner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The best session by {@link Objective}, or why there is none. */
    public Plan plan(Person person, Wish wish) {
        return switch (person.clearance()) {
            case Clearance.Open open -> plan(open, person, wish);
            case Clearance.Due due -> new Plan.NotCleared(due);
            case Clearance.Stopped stopped -> new Plan.NotCleared(stopped);
        };
    }

    /** Nothing is planned without a clearance. */
    private Plan plan(Clearance.Open clearance, Person person, Wish wish) {
        Today today = new Today(catalogue, person, clearance);
        if (person.pain().isAtLeast(TOO_MUCH_PAIN)) {
            return new Plan.TooMuchPain(person.pain().said().orElseThrow().value());
        }
        if (person.stop().isPresent()) {
            return new Plan.StoppedForToday(person.stop().get());
        }
        Optional<Advice> stop = Advices.planStop(person);
        if (stop.isPresent()) {
            return new Plan.Advised(stop.get());
        }
        Draft draft = new Draft(catalogue, today, wish);
        Obstacles obstacles = new Obstacles(catalogue, today, wish);
        List<Obstacle> found = new ArrayList<>(obstacles.ofLocks(draft));
        // Less than the warm-up that rule R03 asks for is never planned; shorter wishes have sessions without one.
        if (draft.shape().warmUp().least() > 0 && !draft.warmUps().isPossible()) {
            found.add(new Obstacle.NothingLeft(Phase.WARM_UP));
        }
        if (found.isEmpty()) {
            Optional<Solver.Solution> best = draft.solve().filter(s -> !s.isEmpty());
            if (best.isPresent()) {
                return new Plan.Planned(new Story(catalogue, draft, best.get()).session());
            }
        }
        found.addAll(obstacles.ofTime(found));
        return new Plan.Impossible(found);
    }
}

package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan.Obstacle;

/** Makes the best session that a wish, a person and the rules allow. The same question always gets the same answer. */
public final class Planner {

    private final Catalogue catalogue;

    public Planner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The best session by {@link Objective}, or why there is none. */
    public Plan plan(Person person, Wish wish) {
        return Gate.closed(person).<Plan>map(Plan.NotNow::new).orElseGet(() -> made(person, wish));
    }

    private Plan made(Person person, Wish wish) {
        Today today = new Today(catalogue, person);
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
                Session session = FindingOut.drawn(draft, best.get())
                        .map(drawn -> new Story(catalogue, draft, drawn.solution(), Optional.of(drawn.trial())))
                        .orElseGet(() -> new Story(catalogue, draft, best.get(), Optional.empty()))
                        .session();
                return new Plan.Planned(session, new Gate(catalogue).judge(today, session.plannedItems()));
            }
        }
        found.addAll(obstacles.ofTime(found));
        return new Plan.Impossible(found);
    }
}

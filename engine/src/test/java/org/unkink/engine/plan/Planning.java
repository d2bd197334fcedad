package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;

/** What the tests of the rules say to the planner and ask of its sessions. */
final class Planning {

    static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    private Planning() {}

    static Plan plan(People people, Wish wish) {
        return new Planner(CATALOGUE).plan(people.person(), wish);
    }

    static Session session(People people, Wish wish) {
        Plan plan = plan(people, wish);
        assertThat(plan).isInstanceOf(Plan.Planned.class);
        return ((Plan.Planned) plan).session();
    }

    static Session session(People people, int minutes) {
        return session(people, Wish.of(minutes));
    }

    static Wish kind(int minutes, Wish.Kind kind) {
        return new Wish(minutes, kind, WarmUp.Kind.ON_THE_SPOT, false, Set.of(), Set.of(), Set.of());
    }

    static Wish locked(int minutes, VariantId... variants) {
        return new Wish(
                minutes, Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, false, Set.of(variants), Set.of(), Set.of());
    }

    static VariantId variant(String id) {
        return VariantId.parse(id);
    }

    static List<Variant> variants(Session session, Phase phase) {
        return session.items().stream()
                .filter(i -> i.phase() == phase)
                .map(i -> CATALOGUE.variant(i.variant()).orElseThrow())
                .toList();
    }

    static List<Variant> variants(Session session) {
        return session.items().stream()
                .map(i -> CATALOGUE.variant(i.variant()).orElseThrow())
                .toList();
    }

    static Set<ExerciseId> exercises(Session session) {
        return session.items().stream().map(i -> i.variant().exercise()).collect(java.util.stream.Collectors.toSet());
    }

    static Optional<Reason.Out> out(Session session, String exercise) {
        return session.leftOut().stream()
                .filter(l -> l.exercise().equals(new ExerciseId(exercise)))
                .map(Session.LeftOut::reason)
                .findFirst();
    }

    static Reason.Out onlyOut(Session session, String exercise) {
        return out(session, exercise).orElseThrow(() -> new AssertionError(exercise + " is in: " + session.items()));
    }

    static List<ExerciseId> described() {
        return CATALOGUE.exercises().stream()
                .filter(e -> e.phase() != Phase.WARM_UP)
                .map(Exercise::id)
                .toList();
    }

    /** The catalogue, with exercises of these phases that everybody begins with their largest dose. */
    static Catalogue fromTheTop(Phase... phases) {
        return new Catalogue(
                CATALOGUE.exercises().stream()
                        .map(exercise -> Set.of(phases).contains(exercise.phase()) ? fromTheTop(exercise) : exercise)
                        .toList(),
                CATALOGUE.warmUp(),
                CATALOGUE.namedOnly());
    }

    private static Exercise fromTheTop(Exercise e) {
        return new Exercise(
                e.id(),
                e.phase(),
                e.regions(),
                e.variants().stream()
                        .map(v -> new Variant(
                                v.id(),
                                v.difficulty(),
                                v.optIn(),
                                v.equipment(),
                                v.position(),
                                v.sides(),
                                v.sidedness(),
                                v.movement(),
                                new Ladder(v.ladder().rungs(), v.ladder().top()),
                                v.demands(),
                                v.blockedBy()))
                        .toList(),
                e.source(),
                e.ours());
    }
}

package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.kind;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.rule.Rule;

/** A gentle session has no strength, half doses at most, and the easier form where there is one (rule R43). */
final class GentleSessionTest {

    private static final List<Demand> NOT_GENTLE = List.of(
            Demand.ARMS_OUT,
            Demand.FAR_NECK,
            Demand.FAR_NECK_BACK,
            Demand.NECK_LOAD,
            Demand.HANGING_HEAD,
            Demand.OVERHEAD_LOAD,
            Demand.JOLTS);

    private static final Today NEWCOMER = new Today(CATALOGUE, People.newcomer().person());

    @Test
    void gentleMeansHalfTheDoseAndTheEasierFormWhereThereIsOne() {
        check(session(People.newcomer(), kind(25, Wish.Kind.GENTLE)));
    }

    @Test
    void aFlareUpMakesTheDayGentleWhateverIsWished() {
        for (int pain : List.of(5, 6)) {
            Session session = session(People.newcomer().pain(pain), 25);
            check(session);
            assertThat(session.notes())
                    .as("why it is small")
                    .contains(new Reason.NoStrengthToday(Rule.R27, new Reason.PainToday(Rule.R27, pain)));
        }
        assertThat(session(People.newcomer().pain(4), 25).notes()).noneMatch(Reason.GentleOnly.class::isInstance);
    }

    @Test
    void nothingIsLoadedAndNoArmGoesToShoulderHeight() {
        Exercise roll = CATALOGUE.exercise(new ExerciseId("shoulder-roll")).orElseThrow();
        Variant plain = roll.variants().getFirst();
        assertThat(gentleOut(roll, plain)).isEmpty();
        for (Demand demand : NOT_GENTLE) {
            assertThat(gentleOut(roll, asking(plain, demand)))
                    .as("%s", demand)
                    .contains(new Reason.NotInThisKind(Rule.R43));
        }
    }

    @Test
    void armCirclesHaveNoGentleForm() {
        Exercise circles = CATALOGUE.exercise(new ExerciseId("arm-circles")).orElseThrow();
        assertThat(circles.variants())
                .allSatisfy(v -> assertThat(gentleOut(circles, v)).contains(new Reason.NotInThisKind(Rule.R43)));
    }

    @Test
    void theGentleDoseIsAtMostHalfOfTheArticles() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            if (exercise.phase() == Phase.WARM_UP || exercise.phase() == Phase.STRENGTH) {
                continue;
            }
            for (Variant variant : exercise.variants()) {
                int article = exercise.variants().stream()
                        .flatMap(v -> v.ladder().rungs().stream()
                                .filter(rung -> rung.source() == Rule.R08)
                                .map(rung -> work(v, rung.dose())))
                        .max(Integer::compare)
                        .orElse(0);
                assertThat(work(variant, Doses.gentle(NEWCOMER, exercise, variant)))
                        .as("%s", variant.id())
                        .isLessThanOrEqualTo(Math.max(
                                article / 2,
                                work(variant, variant.ladder().dose(0)) / 2
                                        + variant.movement()
                                                .seconds(variant.ladder().dose(0))));
            }
        }
    }

    /** Worked out by hand: the sets, the repetitions and the seconds of a hold. */
    @ParameterizedTest
    @CsvSource({
        "neck-roll/standing, 1, 1, 0",
        "pec-stretch/doorway, 1, 1, 10",
        "butterfly/standing, 1, 1, 10",
        "knee-to-chest/hands-on-shin, 1, 1, 5",
        "overhead-reach/seated, 1, 1, 0",
        "childs-pose/mat, 1, 1, 5"
    })
    void theGentleDoseIsTheLargestUpToHalfOfTheArticlesOrHalfOfTheGentlest(
            String id, int sets, int repetitions, int hold) {
        Variant variant = CATALOGUE.variant(variant(id)).orElseThrow();
        Exercise exercise = CATALOGUE.exercise(variant.id().exercise()).orElseThrow();

        Dose dose = Doses.gentle(NEWCOMER, exercise, variant);

        assertThat(List.of(dose.sets(), dose.repetitions(), dose.holdSeconds()))
                .containsExactly(sets, repetitions, hold);
    }

    private static Optional<Reason.Out> gentleOut(Exercise exercise, Variant variant) {
        Wish gentle = kind(25, Wish.Kind.GENTLE);
        return new Filters(NEWCOMER, gentle, Shape.of(gentle, false)).out(exercise, variant);
    }

    private static int work(Variant variant, Dose dose) {
        return variant.movement().seconds(dose) * dose.repetitions() * dose.sets();
    }

    private static Variant asking(Variant of, Demand demand) {
        return new Variant(
                of.id(),
                of.difficulty(),
                of.optIn(),
                of.equipment(),
                of.position(),
                of.sides(),
                of.sidedness(),
                of.movement(),
                of.ladder(),
                Set.of(demand),
                of.blockedBy());
    }

    private static void check(Session session) {
        assertThat(variants(session, Phase.STRENGTH)).isEmpty();
        assertThat(session.notes()).anyMatch(n -> n instanceof Reason.GentleOnly);
        for (Session.Item item : session.items()) {
            if (item.phase() != Phase.WARM_UP) {
                Variant variant = CATALOGUE.variant(item.variant()).orElseThrow();
                assertThat(variant.demands()).as("%s", variant.id()).doesNotContainAnyElementsOf(NOT_GENTLE);
                Exercise exercise =
                        CATALOGUE.exercise(item.variant().exercise()).orElseThrow();
                assertThat(item.dose()).isEqualTo(Doses.gentle(NEWCOMER, exercise, variant));
                boolean hasEasier = exercise.variants().stream().anyMatch(v -> v.difficulty() == Difficulty.EASIER);
                assertThat(variant.difficulty() == Difficulty.EASIER)
                        .as("%s", variant.id())
                        .isEqualTo(hasEasier);
            }
        }
    }
}

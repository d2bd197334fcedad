package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.rule.Rule;

/** R27 and the traffic light before a session: 7 or more no session, 5 and 6 no strength. */
final class PainTodayTest {

    private static final VariantId NECK_ROLL = Planning.variant("neck-roll/standing");

    @Test
    void sevenIsTooMuchForASession() {
        assertThat(plan(People.newcomer().pain(7), Wish.of(15)))
                .isEqualTo(new Plan.NotNow(new Refusal.TooMuchPain(new PainScore(7))));
    }

    @Test
    void fiveAndSixTakeStrengthAway() {
        for (int pain : List.of(5, 6)) {
            Session session = session(People.newcomer().pain(pain), 25);
            assertThat(variants(session, Phase.STRENGTH)).isEmpty();
            assertThat(onlyOut(session, "row")).isEqualTo(new Reason.PainToday(Rule.R27, pain));
            assertThat(session.notes()).anyMatch(n -> n instanceof Reason.NoStrengthToday);
        }
    }

    @Test
    void fourChangesNothing() {
        assertThat(variants(session(People.newcomer().pain(4), 25), Phase.STRENGTH))
                .isNotEmpty();
    }

    /** A number that was not said is not a low one (a sharp neck roll, the signs answered, and no number). */
    @Test
    void aSharpPainMakesAGentleDayWhateverItsNumber() {
        for (ExerciseHurt.Kind kind : List.of(ExerciseHurt.Kind.SHARP, ExerciseHurt.Kind.SHOOTING)) {
            Session session = session(hurtTenMinutesAgo(kind), 40);
            assertThat(variants(session, Phase.STRENGTH)).as("%s", kind).isEmpty();
            assertThat(onlyOut(session, "row")).isEqualTo(new Reason.SharpPainToday(Rule.R17, NECK_ROLL));
            assertThat(session.notes()).anyMatch(n -> n instanceof Reason.GentleOnly);
        }
        assertThat(variants(session(hurtTenMinutesAgo(ExerciseHurt.Kind.PULLING), 40), Phase.STRENGTH))
                .isNotEmpty();
    }

    private static People hurtTenMinutesAgo(ExerciseHurt.Kind kind) {
        ExerciseHurt hurt = new ExerciseHurt(People.ONGOING, NECK_ROLL, null, Optional.empty(), kind, Optional.empty());
        return People.newcomer().pain(2).in(List.of(), Duration.ofMinutes(10), List.of(hurt));
    }

    @Test
    void aPlanMayBeShownBeforePainIsSaidAndMayNotStart() {
        Plan plan = plan(People.newcomer().painNotSaid(), Wish.of(15));

        assertThat(plan)
                .isInstanceOfSatisfying(
                        Plan.Planned.class,
                        planned -> assertThat(planned.start())
                                .isEqualTo(new Gate.Verdict.Refused(List.of(new Refusal.PainNotSaid()))));
    }

    @Test
    void onceItIsSaidItMayStart() {
        assertThat(plan(People.newcomer().pain(0), Wish.of(15)))
                .isInstanceOfSatisfying(
                        Plan.Planned.class,
                        planned -> assertThat(planned.start()).isInstanceOf(Gate.Verdict.Admitted.class));
    }
}

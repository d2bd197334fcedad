package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.kind;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;

import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.rule.Rule;

/** What takes an exercise away names the rule of the register that asks for it. */
final class ReasonsNameTheirRuleTest {

    @Test
    void missingThingsNameTheRuleAboutThem() {
        Session session = session(People.newcomer().has(Equipment.WALL), 40);
        assertThat(onlyOut(session, "chair-rotation").rule()).isEqualTo(Rule.R36);
        assertThat(onlyOut(session, "face-pull").rule()).isEqualTo(Rule.R35);
        assertThat(onlyOut(session, "childs-pose").rule()).isEqualTo(Rule.R47);
    }

    @Test
    void aPositionIsAMatterOfWhatThePersonCan() {
        Session session = session(People.newcomer().can(Position.STANDING), 40);
        assertThat(onlyOut(session, "knee-to-chest").rule()).isEqualTo(Rule.R47);
    }

    @Test
    void theCheckTakesAwayByTheRuleOfTheCheck() {
        Session session = session(People.newcomer().restricted(Restriction.PREGNANCY), 40);
        assertThat(onlyOut(session, "knee-to-chest")).isEqualTo(new Reason.Blocked(Rule.R23, Restriction.PREGNANCY));
    }

    @Test
    void theNewAndTheRecentlyHurtNameTheirRules() {
        assertThat(onlyOut(session(People.newcomer().newPain(), 25), "row").rule())
                .isEqualTo(Rule.R30);
        assertThat(onlyOut(session(People.newcomer().hurt(variant("row/band"), 1), 25), "row")
                        .rule())
                .isEqualTo(Rule.R17);
    }

    @Test
    void aGentleDayHasNoStrength() {
        assertThat(onlyOut(session(People.newcomer(), kind(25, Wish.Kind.GENTLE)), "row")
                        .rule())
                .isEqualTo(Rule.R43);
        assertThat(onlyOut(session(People.newcomer(), 3), "row").rule()).isEqualTo(Rule.R46);
    }

    @Test
    void onRequestIsR20ForSupermanAndR19ForTheNecksCircle() {
        assertThat(onRequest("superman", "superman/arms")).isEqualTo(Rule.R20);
        assertThat(onRequest("neck-roll", "neck-roll/full-circle")).isEqualTo(Rule.R19);
        assertThat(onRequest("thoracic-extension", "thoracic-extension/arms-up"))
                .isEqualTo(Rule.R16);
    }

    private static Rule onRequest(String id, String variant) {
        Today today = new Today(CATALOGUE, People.newcomer().person());
        Wish wish = Wish.of(40);
        Exercise exercise = CATALOGUE.exercise(new ExerciseId(id)).orElseThrow();
        return new Filters(today, wish, Shape.of(wish, false))
                .out(exercise, CATALOGUE.variant(variant(variant)).orElseThrow())
                .orElseThrow()
                .rule();
    }
}

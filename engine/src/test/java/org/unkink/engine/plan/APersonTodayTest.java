package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.variant;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.History;

/** A person as the rules of planning ask about them. */
final class APersonTodayTest {

    private static final VariantId ROW = variant("row/band");
    private static final VariantId ROLL = variant("neck-roll/standing");

    @Test
    void theNeedIsWhereItIsSoreOrElseWhatTheRoutineIsFor() {
        Today nowhere = today(People.newcomer());
        assertThat(nowhere.need(Region.NECK)).isEqualTo(3);
        assertThat(nowhere.need(Region.UPPER_BACK)).isEqualTo(3);
        assertThat(nowhere.need(Region.SHOULDERS)).isEqualTo(2);
        assertThat(nowhere.need(Region.CHEST)).isZero();

        Today chest = today(People.newcomer().sore(Region.CHEST, 5));
        assertThat(chest.need(Region.CHEST)).isEqualTo(5);
        assertThat(chest.need(Region.NECK)).isZero();
    }

    @Test
    void aWallIsNoGearToTrainWith() {
        assertThat(today(People.newcomer().has(Equipment.WALL)).hasTrainingGear())
                .isFalse();
        assertThat(today(People.newcomer().has(Equipment.BAND)).hasTrainingGear())
                .isTrue();
    }

    @Test
    void sessionsAreCountedBackFromTheLast() {
        Today today = today(People.newcomer().did(5, ROW, ROLL).did(3, ROLL));

        assertThat(today.sessions()).isEqualTo(2);
        assertThat(today.sessionsSince(ROLL.exercise())).isEqualTo(1);
        assertThat(today.sessionsSince(ROW.exercise())).isEqualTo(2);
        assertThat(today.sessionsSince(new ExerciseId("superman"))).isZero();
        assertThat(today.tried(ROW.exercise())).isTrue();
        assertThat(today.tried(new ExerciseId("superman"))).isFalse();
        assertThat(today.completed(ROW)).isTrue();
        assertThat(today.completed(variant("row/dumbbell"))).isFalse();
    }

    @Test
    void sixSessionsAndTwoWeeksMakeSomebodyUsedToTraining() {
        assertThat(today(times(6, 14)).isUsedToTraining()).isTrue();
        assertThat(today(times(5, 14)).isUsedToTraining()).as("five sessions").isFalse();
        assertThat(today(times(6, 13)).isUsedToTraining()).as("13 days").isFalse();
    }

    @Test
    void whatHurtTwoWeeksAgoHurtLatelyAndADayLongerAgoDidNot() {
        assertThat(today(People.newcomer()).hurtLately(ROLL)).isFalse();
        assertThat(today(People.newcomer().hurt(ROLL, 14)).hurtLately(ROLL)).isTrue();
        assertThat(today(People.newcomer().hurt(ROLL, 15)).hurtLately(ROLL)).isFalse();
    }

    @Test
    void onlyTheLastSessionCanBeTakenUpAgainAndOnlyIfItWasNotEnded() {
        assertThat(TakingUp.open(People.newcomer().person())).isEmpty();
        Person left = People.newcomer().in(List.of()).person();
        assertThat(TakingUp.open(left)).isEqualTo(left.session(People.ONGOING));
        assertThat(TakingUp.open(People.newcomer()
                        .in(List.of(), Duration.ofHours(3), List.of())
                        .person()))
                .isEmpty();

        History ended = new History().check(0).session(0, History.ROW);
        assertThat(TakingUp.obstacle(ended.onDay(0), ended.last())).contains(TakingUp.Why.ENDED);
    }

    /** So many sessions, the first so many days ago and the others since. */
    private static People times(int sessions, int daysAgo) {
        People people = People.newcomer();
        for (int session = 0; session < sessions; session++) {
            people = people.did(daysAgo - session, ROLL);
        }
        return people;
    }

    private static Today today(People people) {
        return new Today(CATALOGUE, people.person());
    }
}

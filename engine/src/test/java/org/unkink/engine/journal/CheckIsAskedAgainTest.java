package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.firstEight;
import static org.unkink.engine.journal.Life.full;
import static org.unkink.engine.journal.Life.hurt;
import static org.unkink.engine.journal.Life.session;
import static org.unkink.engine.journal.Life.start;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Clearance.Due.Reason;

/** When the check is due (rules R23 and R44): never answered, 28 days, a gap of 14 days, something new. */
class CheckIsAskedAgainTest {

    private static final Clearance OPEN = new Clearance.Open(Set.of());
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration DAYS_28 = Duration.ofDays(28);
    private static final Duration DAYS_14 = Duration.ofDays(14);

    @Test
    void anEmptyJournalAsksForTheCheck() {
        assertThat(new Life().clearance()).isEqualTo(due(Reason.NEVER_ANSWERED));
    }

    @Test
    void aFullCheckWithoutSignsOpens() {
        assertThat(new Life().before(MOMENT, full()).clearance()).isEqualTo(OPEN);
        assertThat(new Life().before(Duration.ZERO, full()).clearance()).isEqualTo(OPEN);
    }

    @Test
    void theFirstEightQuestionsAloneAreNoCheck() {
        assertThat(new Life().before(MOMENT, firstEight()).clearance()).isEqualTo(due(Reason.NEVER_ANSWERED));
    }

    @Test
    void aCheckHoldsForTwentyEightDaysToTheMillisecond() {
        assertThat(checkWithSessionYesterday(DAYS_28.minus(MOMENT))).isEqualTo(OPEN);
        assertThat(checkWithSessionYesterday(DAYS_28)).isEqualTo(OPEN);
        assertThat(checkWithSessionYesterday(DAYS_28.plus(MOMENT))).isEqualTo(due(Reason.OLDER_THAN_28_DAYS));
    }

    @Test
    void theFirstEightQuestionsDoNotMakeAnOldCheckYounger() {
        Life life = new Life()
                .before(DAYS_28.plus(MOMENT), full())
                .before(Duration.ofDays(1), start(session(1)))
                .before(MOMENT, firstEight());

        assertThat(life.clearance()).isEqualTo(due(Reason.OLDER_THAN_28_DAYS));
    }

    @Test
    void aGapOfFourteenDaysSinceTheLastSessionAsksAgain() {
        assertThat(checkTwentyDaysAgoThenSession(DAYS_14.minus(MOMENT))).isEqualTo(OPEN);
        assertThat(checkTwentyDaysAgoThenSession(DAYS_14)).isEqualTo(OPEN);
        assertThat(checkTwentyDaysAgoThenSession(DAYS_14.plus(MOMENT))).isEqualTo(due(Reason.GAP_OF_14_DAYS));
    }

    @Test
    void aGapOfFourteenDaysSinceTheCheckAsksAgainWhenNoSessionFollowed() {
        assertThat(new Life().before(DAYS_14.minus(MOMENT), full()).clearance()).isEqualTo(OPEN);
        assertThat(new Life().before(DAYS_14, full()).clearance()).isEqualTo(OPEN);
        assertThat(new Life().before(DAYS_14.plus(MOMENT), full()).clearance()).isEqualTo(due(Reason.GAP_OF_14_DAYS));
    }

    @Test
    void aFullCheckEndsAGap() {
        Life life = new Life().before(Duration.ofDays(200), start(session(1))).before(Duration.ofDays(3), full());

        assertThat(life.clearance()).isEqualTo(OPEN);
    }

    @Test
    void daysAreTwentyFourHoursAlsoWhenTheClocksChange() {
        // In Berlin 2026 the night to 29 March has 23 hours: the same time of day 28 days later is an hour too early.
        var berlin = org.unkink.engine.journal.SystemZones.zone("Europe/Berlin");
        var check = java.time.LocalDateTime.parse("2026-03-20T08:00");
        var end = berlin.moment(check.plusDays(28));
        Life life = new Life()
                .at(berlin.moment(check), berlin, full())
                .at(end.minus(Duration.ofDays(2)), berlin, start(session(1)));

        assertThat(life.now(end.plus(Duration.ofHours(1)), berlin).clearance()).isEqualTo(OPEN);
        assertThat(life.now(end.plus(Duration.ofHours(1)).plus(MOMENT), berlin).clearance())
                .isEqualTo(due(Reason.OLDER_THAN_28_DAYS));
    }

    @Test
    void somethingNewAsksUntilACheckIsAnswered() {
        Life life = answeredThen(new Event.NewSignsAsked(true));
        assertThat(life.clearance()).isEqualTo(due(Reason.SOMETHING_NEW));

        life.before(Duration.ofHours(2), new Event.NewSignsAsked(false));
        assertThat(life.clearance()).isEqualTo(due(Reason.SOMETHING_NEW));

        life.before(Duration.ofHours(1), firstEight());
        assertThat(life.clearance()).isEqualTo(OPEN);
    }

    @Test
    void aFullCheckAnswersSomethingNewToo() {
        assertThat(answeredThen(new Event.NewSignsAsked(true))
                        .before(MOMENT, full())
                        .clearance())
                .isEqualTo(OPEN);
    }

    @Test
    void nothingNewAsksNothing() {
        assertThat(answeredThen(new Event.NewSignsAsked(false)).clearance()).isEqualTo(OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void aBadlyHurtMovementAsksForTheCheckAndADullAcheDoesNot(Event.ExerciseHurt.Kind kind) {
        Clearance expected = switch (kind) {
            case SHARP,
                    SHOOTING,
                    NUMBNESS_OR_TINGLING,
                    WEAKNESS,
                    DIZZINESS,
                    CHEST_PAIN_OR_BREATHLESSNESS,
                    WARNING_SIGN -> due(Reason.SOMETHING_NEW);
            case DULL_ACHE, PULLING, NOT_SAID -> OPEN;
        };

        assertThat(answeredThen(hurt(kind)).clearance()).isEqualTo(expected);
        assertThat(answeredThen(hurt(kind)).before(MOMENT, firstEight()).clearance())
                .isEqualTo(OPEN);
    }

    @Test
    void aHurtOfSixOrMoreAsksForTheCheckWhateverItFeltLike() {
        for (Event.ExerciseHurt.Kind kind : Event.ExerciseHurt.Kind.values()) {
            for (int score = 0; score <= 10; score++) {
                Event hurt = new Event.ExerciseHurt(
                        Life.session(1), Life.ROW, null, Optional.empty(), kind, Optional.of(new PainScore(score)));

                assertThat(answeredThen(hurt).clearance())
                        .as("%s of %d", kind, score)
                        .isEqualTo(kind.asksForCheck() || score >= 6 ? due(Reason.SOMETHING_NEW) : OPEN);
            }
        }
    }

    @Test
    void atOneMomentTheIdDecidesWhatCameFirst() {
        Duration hour = Duration.ofHours(1);
        Life checkLast = new Life().before(hour, new Event.NewSignsAsked(true)).before(hour, full());
        Life checkFirst = new Life().before(hour, full()).before(hour, new Event.NewSignsAsked(true));

        assertThat(checkLast.clearance()).isEqualTo(OPEN);
        assertThat(checkFirst.clearance()).isEqualTo(due(Reason.SOMETHING_NEW));
    }

    @Test
    void allTwelveQuestionsAreAskedWhenTheyAreDueBesideSomethingNew() {
        Life life = new Life().before(DAYS_14.plus(MOMENT), full()).before(MOMENT, new Event.NewSignsAsked(true));

        assertThat(life.clearance()).isEqualTo(due(Reason.GAP_OF_14_DAYS));
    }

    private static Clearance checkWithSessionYesterday(Duration ago) {
        return new Life()
                .before(ago, full())
                .before(Duration.ofDays(1), start(session(1)))
                .clearance();
    }

    private static Clearance checkTwentyDaysAgoThenSession(Duration ago) {
        return new Life()
                .before(Duration.ofDays(20), full())
                .before(ago, start(session(1)))
                .clearance();
    }

    private static Life answeredThen(Event event) {
        return new Life().before(Duration.ofDays(2), full()).before(Duration.ofHours(3), event);
    }

    private static Clearance due(Reason reason) {
        return new Clearance.Due(reason);
    }
}

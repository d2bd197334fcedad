package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.progress.Improvement.Wording;
import org.unkink.engine.progress.PainStatus.Trend;

/** R29: small journals for which the right answer is plain. */
class SmallLivesOfPainTest {

    private static final int PAST = 40;

    /** However late the first days with enough numbers are, they begin the comparison. */
    @ParameterizedTest
    @ValueSource(ints = {28, 29, 31})
    void aStartAlwaysComesAndARiseFromTwoToSixIsSeen(int daysSinceTheCheck) {
        int today = daysSinceTheCheck;
        History history = new History().check(0).pain(today - 17, today - 15, 2).pain(today - 2, today, 6);

        PainStatus status = status(history, today);

        assertThat(status.trend()).isEqualTo(Trend.WORSE);
        assertThat(status.usual().orElseThrow().value()).isEqualTo(2);
        assertThat(status.now().orElseThrow().value()).isEqualTo(6);
        assertThat(Improvement.of(history.onDay(today)).getFirst().wording()).isEqualTo(Wording.WORSE);
    }

    @Test
    void aReturnToTheUsualLevelIsNotWorse() {
        History history = new History().check(0).pain(1, 3, 4).pain(4, 6, 2).pain(11, 13, 4);

        for (int day = 0; day <= 13; day++) {
            assertThat(status(history, day).trend()).isIn(Trend.UNKNOWN, Trend.USUAL);
        }
    }

    @Test
    void threeNumbersAfterThreeLowerOnesAreNotEnoughToSendSomebodyToAClinician() {
        History history = new History().check(0).pain(1, 3, 2).pain(8, 10, 4);

        for (int day = 0; day <= 10; day++) {
            assertThat(status(history, day).trend()).isIn(Trend.UNKNOWN, Trend.USUAL);
        }
    }

    @Test
    void notingThreeTimesADayAroundTheSameMeanIsNotWorse() {
        History history = new History().check(0).pain(0, 13, 4);
        for (int day = 14; day <= 27; day++) {
            for (int score : new int[] {2, 4, 6}) {
                history.on(day, LocalTime.of(6 + score, 0), History.noted(Moment.NOW, score, null));
            }
            assertThat(status(history, day).trend()).isEqualTo(Trend.USUAL);
            assertThat(status(history, day).now().orElseThrow().value()).isEqualTo(4);
        }
    }

    /** Sixteen numbers in sixty days from 6 to 2, never three in a week, are enough for an answer. */
    @Test
    void fewNumbersOverManyWeeksAreEnough() {
        History history = new History().check(0);
        for (int number = 0; number < 16; number++) {
            history.pain(4 * number, Math.round(6 - 4 * number / 15f));
        }

        assertThat(status(history, 60).trend()).isEqualTo(Trend.BETTER);
    }

    /** Whatever was noted before, and on whichever three days of each week it is noted from now on. */
    @Test
    void whatIsAskedForIsEnough() {
        SplittableRandom random = new SplittableRandom(29);
        Set<Integer> promised = new HashSet<>();
        for (int life = 0; life < 400; life++) {
            History history = new History().check(0);
            int share = 2 + random.nextInt(12);
            for (int day = 0; day < PAST; day++) {
                if (random.nextInt(share) == 0) {
                    history.pain(day, 2 + random.nextInt(4));
                }
            }
            int today = PAST - 1;
            if (isCompared(history, today)) {
                continue;
            }
            int weeks = PainTrend.of(history.onDay(today)).weeksToGo();
            promised.add(weeks);
            for (int week = 0; week < weeks; week++) {
                int first = today + 1 + 7 * week;
                random.ints(first, first + 7).distinct().limit(3).sorted().forEach(day -> history.pain(day, 3));
            }
            assertThat(isCompared(history, today + 7 * weeks))
                    .as("life %d after %d weeks", life, weeks)
                    .isTrue();
        }
        assertThat(promised).containsExactlyInAnyOrder(1, 2, 3);
    }

    private static boolean isCompared(History history, int day) {
        return Improvement.of(history.onDay(day)).getFirst().wording() != Wording.NOT_ENOUGH_YET;
    }

    /** Five days of each 28 hurt two points more: after the first times that is how it usually goes for this person. */
    @Test
    void whatComesBackEveryMonthIsLearned() {
        SplittableRandom random = new SplittableRandom(5);
        History history = new History().check(0);
        int times = 0;
        boolean before = false;
        for (int day = 0; day < 182; day++) {
            double level = day % 28 >= 23 ? 5 : 3;
            history.pain(day, (int) Math.rint(level + random.nextDouble() * 2 - 1));
            boolean worse = status(history, day).trend() == Trend.WORSE;
            times += worse && !before ? 1 : 0;
            before = worse;
        }

        assertThat(times).isLessThanOrEqualTo(3);
    }

    @Test
    void aJournalOfYesterdaySaysOfYesterdayWhatItSaidThen() {
        History history = new History().check(0).pain(0, 20, 3).pain(21, 40, 6).pain(41, 70, 2);

        PainTrend later = PainTrend.of(history.onDay(70));

        for (int day = 0; day <= 70; day++) {
            assertThat(later.on(day(day))).isEqualTo(status(history, day));
        }
    }

    /** A point in five weeks: the weeks before rise with it, so that only the line since the start shows it. */
    @Test
    void aSlowRiseIsSeenOnceItIsAChangeAndNotBefore() {
        History points = new History().check(0);
        History lessThanAChange = new History().check(0);
        for (int day = 0; day < 140; day++) {
            points.pain(day, 2 + day / 35);
            lessThanAChange.pain(day, day < 70 ? 2 : 3);
        }

        assertThat(status(points, 69).trend()).isEqualTo(Trend.USUAL);
        PainStatus risen = status(points, 110);
        assertThat(risen.trend()).isEqualTo(Trend.WORSE);
        assertThat(risen.usual()).contains(new Value(day(6), 2));
        assertThat(status(lessThanAChange, 139).trend()).isEqualTo(Trend.USUAL);
    }

    /** Numbers hold for up to two weeks; four weeks after that nobody knows if it is still worse. */
    @Test
    void fourWeeksOfSilenceEndWhatWasWorse() {
        History history = new History().check(0).pain(0, 20, 2).pain(21, 34, 6);
        int lastKnown = 34 + 11;

        assertThat(status(history, lastKnown).now().orElseThrow().value()).isEqualTo(6);
        assertThat(status(history, lastKnown + 1).now()).isEmpty();
        assertThat(status(history, lastKnown + 27).trend()).isEqualTo(Trend.WORSE);
        assertThat(status(history, lastKnown + 28).trend()).isNotEqualTo(Trend.WORSE);
    }

    @Test
    void onlyAClinicianWhoAgreedEndsWhatWasWorse() {
        assertThat(status(worse().on(34, new Event.ClinicianSeen(false)), 34).trend())
                .isEqualTo(Trend.WORSE);
        assertThat(status(worse().on(34, new Event.ClinicianSeen(true)), 34).trend())
                .isNotEqualTo(Trend.WORSE);
    }

    private static History worse() {
        return new History().check(0).pain(0, 20, 2).pain(21, 34, 6);
    }

    @Test
    void threeNumbersWithinTwoWeeksBeginTheComparisonAndOverFifteenDaysTheyDoNot() {
        History twoWeeks = new History().check(0).pain(1, 3).pain(7, 3).pain(14, 17, 3);
        History fifteenDays = new History().check(0).pain(0, 3).pain(7, 3).pain(14, 17, 3);

        assertThat(status(twoWeeks, 17).start()).contains(new Value(day(14), 3));
        assertThat(status(fifteenDays, 17).start()).isEmpty();
    }

    @Test
    void theFirstDaysHaveALevelBeforeThereIsAnythingToCompareItWith() {
        History history = new History().check(0).pain(0, 2, 3);

        assertThat(status(history, 2))
                .isEqualTo(new PainStatus(
                        Trend.UNKNOWN, Optional.empty(), Optional.empty(), Optional.of(new Value(day(2), 3))));
    }

    @Test
    void ofTomorrowNothingIsKnown() {
        PainTrend trend = PainTrend.of(new History().pain(0, 20, 3).onDay(20));

        assertThat(trend.on(day(20)).now()).isPresent();
        assertThat(trend.on(day(21))).isEqualTo(PainStatus.UNKNOWN);
        assertThat(trend.on(day(-1))).isEqualTo(PainStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"4, 4.4, true", "4, 4.5, false", "4, 3, true"})
    void halfAPointAboveTheUsualMayBeARise(double usual, double now, boolean known) {
        PainStatus status = new PainStatus(
                Trend.USUAL,
                Optional.empty(),
                Optional.of(new Value(day(0), usual)),
                Optional.of(new Value(day(9), now)));

        assertThat(status.isKnownNotToRise()).isEqualTo(known);
    }

    private static PainStatus status(History history, int day) {
        return PainTrend.of(history.onDay(day)).on(day(day));
    }
}

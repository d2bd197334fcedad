package org.unkink.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Event.SetupStated;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.progress.History;
import org.unkink.engine.trial.Offer.OfExercise;
import org.unkink.engine.trial.Offer.State;

/** Of which exercises a person could find out for sure, and how long they are told that it takes. */
class OffersTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();
    private static final VariantId ROW = History.ROW;
    private static final VariantId STRETCH = VariantId.parse("levator-scapulae-stretch/seated");
    private static final VariantId MARCH = VariantId.parse("march/standing");

    /** Mornings of 5 and 6 in turn: 18 are needed after 12, 16 after 20. */
    private static int quiet(int i) {
        return 5 + i % 2;
    }

    @Test
    void twelveMorningsAreNeededToSayHowLongItTakes() {
        assertThat(offer(every(2, 11, OffersTest::quiet, ROW), 22).state()).isEqualTo(State.TOO_FEW_MORNINGS);
        assertThat(offer(every(2, 12, OffersTest::quiet, ROW), 24).state()).isEqualTo(State.POSSIBLE);
    }

    @Test
    void whoHasMuchUpAndDownIsToldSo() {
        assertThat(offer(every(2, 30, i -> i % 2 == 0 ? 2 : 8, ROW), 60))
                .isEqualTo(Offer.none(State.TOO_MUCH_UP_AND_DOWN));
    }

    /** One session in so many days for so many times, looked at on the morning after the last. */
    @ParameterizedTest
    @CsvSource({
        // 14 sessions in the last four weeks: 3.5 a week, and 16 / 3.5 = 4.6
        "2, 20, 16, 5",
        // 12 sessions in 23 days: 3.7 a week, and 18 / 3.7 = 4.9
        "2, 12, 18, 5",
        // 7 in four weeks: 1.75 a week, and 16 / 1.75 = 9.1
        "4, 20, 16, 10",
        "7, 20, 16, 16",
    })
    void itTakesAsLongAsTheLastFourWeeksSay(int days, int count, int mornings, int weeks) {
        assertThat(offer(every(days, count, OffersTest::quiet, ROW), days * (count - 1) + 1)
                        .exercises())
                .containsExactly(new OfExercise(ROW.exercise(), mornings, weeks));
    }

    @Test
    void whatWouldTakeMoreThanHalfAYearIsNotOffered() {
        // 38 mornings are needed, six come in four weeks: 25.3 weeks.
        History justEnough = every(5, 12, i -> i % 3 == 0 ? 4 : 6, ROW);
        assertThat(offer(justEnough, 56).exercises()).containsExactly(new OfExercise(ROW.exercise(), 38, 26));

        // Two sessions in four weeks: 16 mornings would take 32 weeks.
        assertThat(offer(every(14, 20, OffersTest::quiet, ROW), 267)).isEqualTo(Offer.none(State.TOO_SELDOM));
        assertThat(offer(every(2, 20, OffersTest::quiet, ROW), 200)).isEqualTo(Offer.none(State.TOO_SELDOM));
    }

    @Test
    void whatWasInThreeOfTheLastTwelveSessionsIsOffered() {
        for (int with = 0; with <= 4; with++) {
            History history = new History();
            for (int i = 0; i < 20; i++) {
                boolean isLast = i >= 20 - with;
                session(history, 2 * i, quiet(i), isLast ? List.of(ROW, STRETCH) : List.of(ROW));
            }

            assertThat(exercises(history, 40).contains(STRETCH.exercise()))
                    .as("in the last %s", with)
                    .isEqualTo(with >= 3);
        }
    }

    @Test
    void whatIsLongAgoIsNotOffered() {
        History history = new History();
        for (int i = 0; i < 20; i++) {
            session(history, 2 * i, quiet(i), i < 8 ? List.of(STRETCH) : List.of(ROW));
        }

        assertThat(exercises(history, 40)).containsExactly(ROW.exercise());
    }

    @Test
    void aWarmUpAndWhatThePersonDoesNotWantAreNotOffered() {
        assertThat(exercises(every(2, 20, OffersTest::quiet, MARCH, STRETCH), 40))
                .containsExactly(STRETCH.exercise());

        History refused =
                every(2, 20, OffersTest::quiet, ROW, STRETCH).on(39, new SetupStated(refusing(STRETCH.exercise())));
        assertThat(exercises(refused, 40)).containsExactly(ROW.exercise());
    }

    @Test
    void strengthCountsOnlyTheSessionsWithStrength() {
        History history = new History();
        for (int i = 0; i < 20; i++) {
            session(history, 2 * i, quiet(i), i % 2 == 0 ? List.of(ROW, STRETCH) : List.of(STRETCH));
        }

        // 7 of the 14 sessions of the last four weeks had strength: 16 / 1.75 and 16 / 3.5
        assertThat(offer(history, 39).exercises())
                .containsExactlyInAnyOrder(
                        new OfExercise(ROW.exercise(), 16, 10), new OfExercise(STRETCH.exercise(), 16, 5));
    }

    private static Offer offer(History history, int day) {
        return Offers.of(CATALOGUE, history.onDay(day));
    }

    private static List<ExerciseId> exercises(History history, int day) {
        return offer(history, day).exercises().stream()
                .map(OfExercise::exercise)
                .toList();
    }

    private static History every(int days, int count, IntUnaryOperator morning, VariantId... variants) {
        History history = new History();
        for (int i = 0; i < count; i++) {
            session(history, days * i, morning.applyAsInt(i), List.of(variants));
        }
        return history;
    }

    /** A session with pain of 5 before it, and of so much on the next morning. */
    private static void session(History history, int day, int morning, List<VariantId> variants) {
        history.session(day, variants.toArray(new VariantId[0]));
        history.pain(day, Moment.BEFORE_SESSION, 5).pain(day + 1, Moment.NEXT_MORNING, morning);
    }

    private static Setup refusing(ExerciseId exercise) {
        Setup setup = Setup.DEFAULT;
        return new Setup(
                setup.equipment(),
                setup.positions(),
                setup.restrictions(),
                Set.of(exercise),
                setup.liked(),
                setup.optedIn(),
                setup.country());
    }
}

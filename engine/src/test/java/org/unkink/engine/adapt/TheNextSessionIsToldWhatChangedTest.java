package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.ROW;
import static org.unkink.engine.adapt.Training.STRETCH;
import static org.unkink.engine.adapt.Training.day;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.rule.Rule;

/** What is new for the next session, what stops most first. */
class TheNextSessionIsToldWhatChangedTest {

    @Test
    void aQuietPastSaysNothing() {
        assertThat(adjustments(new Training().checked(0).weeks(0, 1, ROW), 7)).isEmpty();
    }

    @Test
    void painOfFiveBeforeASessionMakesTheDayOneOfMobility() {
        assertThat(adjustments(withPain(5), 2)).first().isEqualTo(new Adjustment.MobilityOnly(Rule.R27, day(2), 5));
        assertThat(adjustments(withPain(4), 2)).isEmpty();
    }

    @Test
    void painOfSevenBeforeASessionLeavesNone() {
        assertThat(adjustments(withPain(7), 2)).first().isEqualTo(new Adjustment.NoSession(Rule.R27, day(2), 7));
        assertThat(adjustments(withPain(6), 2)).first().isEqualTo(new Adjustment.MobilityOnly(Rule.R27, day(2), 6));
    }

    @Test
    void aMorningWithThreeMoreSaysUntilWhenStrengthRests() {
        Training training =
                new Training().checked(0).before(0).after(0).nextMorning(3).session(0, ROW);

        assertThat(adjustments(training, 1))
                .singleElement()
                .isInstanceOfSatisfying(Adjustment.StrengthRests.class, rests -> {
                    assertThat(rests.rule()).isEqualTo(Rule.R18);
                    assertThat(rests.day()).isEqualTo(day(1));
                    assertThat(rests.because().value()).hasValue(3);
                });
        assertThat(adjustments(training, 4)).isEmpty();
    }

    @Test
    void whatStopsMostComesFirst() {
        Training training = new Training().checked(0).nextMorning(null).session(0, ROW, STRETCH);
        training.hurt(0, ROW, null, Kind.PULLING, 4);
        training.on(1, LocalTime.of(8, 0), training.pain(Moment.NEXT_MORNING, 6));
        training.on(1, LocalTime.of(9, 0), training.pain(Moment.BEFORE_SESSION, 6));

        assertThat(adjustments(training, 1).stream().<Class<?>>map(Object::getClass))
                .containsExactly(
                        Adjustment.MobilityOnly.class, Adjustment.StrengthRests.class, Adjustment.ComesBackLater.class);
    }

    /** A session on day 0 and so much pain at noon of day 2, when another is about to begin. */
    private static Training withPain(int pain) {
        Training training =
                new Training().checked(0).before(3).after(3).nextMorning(3).session(0, ROW);
        return training.on(2, LocalTime.of(11, 0), new Event.PainNoted(Moment.NOW, new PainScore(pain), null));
    }

    private static List<Adjustment> adjustments(Training training, int day) {
        return training.adaptation(day).adjustments();
    }
}

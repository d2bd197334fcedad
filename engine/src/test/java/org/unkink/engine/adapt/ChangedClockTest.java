package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.ROW;
import static org.unkink.engine.adapt.Training.STRETCH;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PersonFold;

/** What is dated after now only adds caution. */
class ChangedClockTest {

    @Test
    void goodSessionsFromTheFutureDoNotLetAnythingGetMore() {
        Training training = new Training().checked(0).weeks(0, 2, ROW);
        int before = training.rung(13, ROW);
        assertThat(training.weeks(14, 6, ROW).rung(13, ROW)).isEqualTo(before);
        assertThat(training.rung(14, ROW))
                .as("the session of this evening is still to come")
                .isLessThanOrEqualTo(before);
    }

    @Test
    void aBadMorningFromTheFutureCountsNow() {
        Training training = new Training().checked(0).weeks(0, 2, ROW);
        training.on(20, LocalTime.of(8, 0), training.pain(Moment.NEXT_MORNING, 9));
        assertThat(training.rung(13, ROW)).isZero();
        assertThat(training.adaptation(13).limits().strengthRests()).isNotEmpty();
    }

    @Test
    void aGoodValueFromTheFutureSettlesNothing() {
        Training training = new Training().checked(0).nextMorning(null).session(0, ROW);
        training.on(2, LocalTime.of(8, 0), training.pain(Moment.AFTER_TWO_DAYS, 5));
        training.pain(9, 0);
        assertThat(training.adaptation(3).limits().strengthRests()).isNotEmpty();
    }

    /** Everything after a moment is cut away or left in: what is left in never gives more of anything. */
    @Test
    void withoutTheFutureThereIsNeverLessCaution() {
        for (int seed = 0; seed < 60; seed++) {
            Training life = random(new Random(seed));
            Instant now = life.person(20 + seed % 20).now();
            Journal cut = new Journal(life.journal().entries().stream()
                    .filter(e -> !e.at().isAfter(now))
                    .toList());
            Adaptation with = life.adaptation(now);
            Adaptation without = Adaptation.of(Training.CATALOGUE, PersonFold.fold(cut, now, life.zone()));
            for (VariantId id : List.of(ROW, STRETCH)) {
                assertThat(with.standings().rung(Training.variant(id)))
                        .as("%s, seed %d", id, seed)
                        .isLessThanOrEqualTo(without.standings().rung(Training.variant(id)));
            }
            boolean restsWithout = !without.limits().strengthRests().isEmpty();
            assertThat(!with.limits().strengthRests().isEmpty() || !restsWithout)
                    .as("strength, seed %d", seed)
                    .isTrue();
        }
    }

    private static Training random(Random random) {
        Training life = new Training().checked(0);
        for (int day = 0; day < 45; day += 2 + random.nextInt(2)) {
            int calm = random.nextInt(3);
            life.before(calm);
            life.after(Math.max(0, calm + (random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0)));
            life.nextMorning(random.nextInt(6) == 0 ? calm + random.nextInt(5) : calm);
            life.effort(random.nextInt(8) == 0 ? 7 : 4);
            life.session(day, ROW, STRETCH);
            if (random.nextInt(15) == 0) {
                life.hurt(day, ROW, null, Kind.PULLING, random.nextInt(8));
            }
        }
        return life;
    }
}

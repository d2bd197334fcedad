package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.check.Sign.CHEST_PAIN;
import static org.unkink.engine.check.Sign.PAST_STROKE;
import static org.unkink.engine.check.Sign.PREGNANCY;
import static org.unkink.engine.check.Sign.TROUBLE_SPEAKING;
import static org.unkink.engine.journal.Life.NOW;
import static org.unkink.engine.journal.Life.UTC;
import static org.unkink.engine.journal.Life.agreed;
import static org.unkink.engine.journal.Life.answer;
import static org.unkink.engine.journal.Life.firstEight;
import static org.unkink.engine.journal.Life.full;
import static org.unkink.engine.journal.Life.hurt;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Clearance.Due.Reason;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Restriction;

/** Version 1 asked less and names nothing: its answers lift what version 1 said before them, and nothing else. */
class AnOldAnswerLiftsOnlyWhatItAskedTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Clearance STOPPED_BY_CHEST_PAIN = new Clearance.Stopped(Level.EMERGENCY, Set.of(CHEST_PAIN));

    @Test
    void anOldAnswerOfAFastClockDoesNotLiftTheEmergencyThatComesAfterIt() {
        Life life = new Life().after(Duration.ofHours(21), full()).before(HOUR, answer(List.of(), CHEST_PAIN));

        assertThat(life.clearance()).isEqualTo(STOPPED_BY_CHEST_PAIN);
        assertThat(life.now(NOW.plus(DAY), UTC).clearance()).isEqualTo(STOPPED_BY_CHEST_PAIN);
    }

    @Test
    void anOldAnswerOfAFastClockLiftsNothingThatIsSaidAfterIt() {
        List<Event> asking = List.of(
                new Event.NewSignsAsked(true),
                new Event.SeverePainAsked(true),
                hurt(Event.ExerciseHurt.Kind.SHOOTING),
                hurt(Event.ExerciseHurt.Kind.DIZZINESS));
        for (Event event : asking) {
            Life life = new Life()
                    .before(DAY, answer(List.of()))
                    .after(Duration.ofHours(20), firstEight())
                    .before(HOUR, event);
            assertThat(life.clearance()).as("%s", event).isNotInstanceOf(Clearance.Open.class);
            assertThat(life.now(NOW.plus(DAY), UTC).clearance())
                    .as("%s, when the moment of the answer has come", event)
                    .isNotInstanceOf(Clearance.Open.class);
        }
    }

    @Test
    void inAJournalOfVersion1AnAnswerOfAFastClockLiftsNothingUntilItsMomentHasCome() {
        Life life = new Life().before(HOUR.multipliedBy(2), full(PREGNANCY)).after(HOUR, full());

        assertThat(life.clearance()).isEqualTo(new Clearance.Stopped(Level.CLINICIAN, Set.of(PREGNANCY)));
        assertThat(life.now(NOW.plus(HOUR), UTC).clearance()).isEqualTo(new Clearance.Open(Set.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"PAST_STROKE", "TROUBLE_SPEAKING", "CHEST_PAIN", "PREGNANCY"})
    void anOldAnswerDoesNotLiftWhatANewOneTicked(Sign sign) {
        for (Event old : List.of(full(), firstEight(), agreed(sign), agreed(PREGNANCY, PAST_STROKE))) {
            Life life = new Life().before(HOUR, answer(List.of(), sign)).before(Duration.ofMinutes(1), old);
            assertThat(life.clearance())
                    .as("%s", old)
                    .isInstanceOfSatisfying(
                            Clearance.Stopped.class,
                            stopped -> assertThat(stopped.signs()).containsExactly(sign));
        }
    }

    @Test
    void whatWasAgreedToKeepsItsRestrictionThroughAnOldAnswer() {
        Life life = new Life().before(HOUR.multipliedBy(3), answer(List.of(), PAST_STROKE));
        life.before(HOUR.multipliedBy(2), agreed(List.of(life.last()), PAST_STROKE))
                .before(HOUR, full());

        assertThat(life.clearance()).isEqualTo(new Clearance.Open(Set.of(Restriction.PAST_STROKE)));
    }

    @Test
    void anOldAnswerDoesNotLiftSeverePainNorWhatCameAfterTheFirstNewAnswer() {
        Life life = new Life().before(DAY, answer(List.of()));
        life.before(HOUR, new Event.SeverePainAsked(true)).before(Duration.ofMinutes(1), full());
        assertThat(life.clearance())
                .isEqualTo(new Clearance.Stopped(Level.URGENT, Set.of(Sign.CANNOT_SLEEP_WASH_OR_DRESS)));

        Life asked = new Life().before(DAY, answer(List.of()));
        asked.before(HOUR, new Event.NewSignsAsked(true)).before(Duration.ofMinutes(1), full());
        assertThat(asked.clearance()).isEqualTo(new Clearance.Due(Reason.SOMETHING_NEW));
    }

    @Test
    void anOldAgreementIsOfWhatWasTickedBeforeItByAnOldAnswer() {
        Life ahead = new Life().after(Duration.ofHours(20), agreed(PREGNANCY)).before(HOUR, full(PREGNANCY));
        assertThat(ahead.clearance()).isEqualTo(new Clearance.Stopped(Level.CLINICIAN, Set.of(PREGNANCY)));

        Life before = new Life().before(HOUR, agreed(PREGNANCY)).before(Duration.ofMinutes(1), full(PREGNANCY));
        assertThat(before.clearance()).isEqualTo(new Clearance.Stopped(Level.CLINICIAN, Set.of(PREGNANCY)));

        Life after = new Life().before(HOUR, full(PREGNANCY)).before(Duration.ofMinutes(1), agreed(PREGNANCY));
        assertThat(after.clearance()).isEqualTo(new Clearance.Open(Set.of(Restriction.PREGNANCY)));
    }

    @Test
    void anOldAnswerLiftsWhatOldOnesAndHurtsBeforeTheFirstNewAnswerSaid() {
        Life life = new Life()
                .before(DAY.multipliedBy(4), full(CHEST_PAIN))
                .before(DAY.multipliedBy(3), new Event.NewSignsAsked(true))
                .before(DAY.multipliedBy(3), hurt(Event.ExerciseHurt.Kind.SHARP))
                .before(DAY, full());
        assertThat(life.clearance()).isEqualTo(new Clearance.Open(Set.of()));

        life.before(HOUR, answer(List.of()));
        assertThat(life.clearance()).isEqualTo(new Clearance.Open(Set.of()));
        life.before(Duration.ofMinutes(1), answer(List.of(), TROUBLE_SPEAKING));
        assertThat(life.clearance()).isEqualTo(new Clearance.Stopped(Level.EMERGENCY, Set.of(TROUBLE_SPEAKING)));
    }

    /** One device answered by a clock that was a day ahead and noted the hurt by one that was a day behind. */
    @Test
    void anOldAnswerDoesNotLiftWhatMayHaveComeAfterTheFirstNewAnswer() {
        Duration apart = DAY.multipliedBy(2);
        Life near = new Life()
                .before(HOUR.plus(apart), hurt(Event.ExerciseHurt.Kind.DIZZINESS))
                .before(DAY, full())
                .before(HOUR, answer(List.of()));
        assertThat(near.clearance()).isEqualTo(new Clearance.Due(Reason.SOMETHING_NEW));

        Life surelyBefore = new Life()
                .before(HOUR.plus(apart).plusMillis(1), hurt(Event.ExerciseHurt.Kind.DIZZINESS))
                .before(DAY, full())
                .before(HOUR, answer(List.of()));
        assertThat(surelyBefore.clearance()).isEqualTo(new Clearance.Open(Set.of()));
    }
}

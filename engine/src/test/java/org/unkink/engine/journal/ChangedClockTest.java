package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.check.Sign.CHEST_PAIN_OR_BREATHLESSNESS;
import static org.unkink.engine.check.Sign.PREGNANCY;
import static org.unkink.engine.journal.Life.ROW;
import static org.unkink.engine.journal.Life.agreed;
import static org.unkink.engine.journal.Life.full;
import static org.unkink.engine.journal.Life.hurt;
import static org.unkink.engine.journal.Life.pain;
import static org.unkink.engine.journal.Life.session;
import static org.unkink.engine.journal.Life.start;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Clearance.Due.Reason;
import org.unkink.engine.check.Level;
import org.unkink.engine.exercise.Restriction;

/** Entries dated after now can only add caution. */
class ChangedClockTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Clearance OPEN = new Clearance.Open(Set.of());

    @Test
    void aCheckFromTheFutureDoesNotOpen() {
        assertThat(new Life().after(HOUR, full()).clearance()).isEqualTo(new Clearance.Due(Reason.NEVER_ANSWERED));
    }

    @Test
    void aCheckFromTheFutureStopsAndTheOneFromNowDoesNotLiftIt() {
        Life life = new Life().before(HOUR, full()).after(HOUR, full(CHEST_PAIN_OR_BREATHLESSNESS));

        assertThat(life.clearance())
                .isEqualTo(new Clearance.Stopped(Level.EMERGENCY, Set.of(CHEST_PAIN_OR_BREATHLESSNESS)));
    }

    @Test
    void aCheckFromTheFutureDoesNotLiftAStop() {
        assertThat(new Life().before(HOUR, full(PREGNANCY)).after(HOUR, full()).clearance())
                .isEqualTo(new Clearance.Stopped(Level.CLINICIAN, Set.of(PREGNANCY)));
    }

    @Test
    void anAgreementFromTheFutureDoesNotOpen() {
        assertThat(new Life()
                        .before(HOUR, full(PREGNANCY))
                        .after(HOUR, agreed(PREGNANCY))
                        .clearance())
                .isEqualTo(new Clearance.Stopped(Level.CLINICIAN, Set.of(PREGNANCY)));
    }

    @Test
    void aSignAgreedToStaysAgreedToWhenTheFutureHasItToo() {
        assertThat(new Life()
                        .before(HOUR.multipliedBy(2), full(PREGNANCY))
                        .before(HOUR, agreed(PREGNANCY))
                        .after(HOUR, full(PREGNANCY))
                        .clearance())
                .isEqualTo(new Clearance.Open(Set.of(Restriction.PREGNANCY)));
    }

    @Test
    void somethingNewFromTheFutureAsksAndACheckFromTheFutureDoesNotAnswer() {
        assertThat(new Life()
                        .before(HOUR, full())
                        .after(HOUR, new Event.NewSignsAsked(true))
                        .after(HOUR, full())
                        .clearance())
                .isEqualTo(new Clearance.Due(Reason.SOMETHING_NEW));
    }

    @Test
    void aSessionFromTheFutureDoesNotFillAGap() {
        assertThat(new Life()
                        .before(Duration.ofDays(15), full())
                        .after(HOUR, start(session(1)))
                        .clearance())
                .isEqualTo(new Clearance.Due(Reason.GAP_OF_14_DAYS));
    }

    @Test
    void onceItsMomentHasComeAnEntryCountsAsAnyOther() {
        Life life = new Life().after(HOUR, full());

        assertThat(life.now(Life.NOW.plus(HOUR), Life.UTC).clearance()).isEqualTo(OPEN);
    }

    @Test
    void painFromTheFutureCountsOnlyWhenItIsHigher() {
        assertThat(new Life().before(HOUR, pain(5)).after(HOUR, pain(2)).now().pain())
                .contains(new PainScore(5));
        assertThat(new Life().before(HOUR, pain(5)).after(HOUR, pain(8)).now().pain())
                .contains(new PainScore(8));
    }

    @Test
    void aHurtAndASessionFromTheFutureAreKept() {
        Person person = new Life()
                .after(HOUR, start(session(1)))
                .after(HOUR, hurt(Event.ExerciseHurt.Kind.DULL_ACHE))
                .now();

        assertThat(person.hurts()).containsOnlyKeys(ROW);
        assertThat(person.sessions()).hasSize(1);
    }

    @Test
    void aSetupFromTheFutureAddsItsRestrictionsAndNothingElse() {
        Setup narrow = new Setup(
                Set.of(),
                Setup.DEFAULT.positions(),
                Set.of(Restriction.SHOULDER),
                Set.of(),
                Set.of(),
                Set.of(ROW),
                "DE");
        Person person = new Life().after(HOUR, new Event.SetupStated(narrow)).now();

        assertThat(person.setupStated()).isFalse();
        assertThat(person.setup().restrictions()).containsExactly(Restriction.SHOULDER);
        assertThat(person.setup().equipment()).isEqualTo(Setup.DEFAULT.equipment());
        assertThat(person.setup().optedIn()).isEmpty();
    }

    @Test
    void newPainFromTheFutureIsNewPain() {
        Person person = new Life()
                .before(HOUR, new Event.SorenessNoted(List.of(), false))
                .after(HOUR, new Event.SorenessNoted(List.of(), true))
                .after(HOUR, new Event.SorenessNoted(List.of(), false))
                .now();

        assertThat(person.painIsNew()).isTrue();
        assertThat(person.pain()).isEqualTo(Optional.empty());
    }
}

package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.check.Sign.PREGNANCY;
import static org.unkink.engine.journal.Life.NOW;
import static org.unkink.engine.journal.Life.UTC;
import static org.unkink.engine.journal.Life.full;
import static org.unkink.engine.journal.Life.hurt;
import static org.unkink.engine.journal.Life.pain;
import static org.unkink.engine.journal.Life.session;
import static org.unkink.engine.journal.Life.start;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Clearance.Due.Reason;

/** A clock that is ahead by up to a day is understood; what is dated later still changes nothing. */
class ChangedClockTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TOO_FAR = DAY.plusMillis(1);

    @Test
    void aCheckOfAClockThatIsAheadOpens() {
        assertThat(new Life().after(Duration.ofSeconds(3), full()).clearance()).isInstanceOf(Clearance.Open.class);
        assertThat(new Life().after(DAY, full()).clearance()).isInstanceOf(Clearance.Open.class);
    }

    @Test
    void whatIsDatedFurtherAheadChangesNothing() {
        Life life = new Life()
                .after(TOO_FAR, full(PREGNANCY))
                .after(TOO_FAR, pain(9))
                .after(TOO_FAR, start(session(1)))
                .after(TOO_FAR, hurt(Event.ExerciseHurt.Kind.SHARP))
                .after(TOO_FAR, new Event.SorenessNoted(java.util.List.of(), true));

        assertThat(life.now()).isEqualTo(new Life().now());
        assertThat(life.clearance()).isEqualTo(new Clearance.Due(Reason.NEVER_ANSWERED));
        assertThat(life.journal().entries()).as("it stays in the journal").hasSize(5);
    }

    @Test
    void whatIsDatedAheadHappenedNow() {
        Person person = new Life()
                .after(HOUR, start(session(1)))
                .after(HOUR.multipliedBy(2), pain(4))
                .now();

        assertThat(person.sessions().getFirst().at()).isEqualTo(NOW);
        assertThat(person.diary().pains().getFirst().at()).isEqualTo(NOW);
        assertThat(person.pain()).isEqualTo(new PainToday.Said(new PainScore(4)));
    }

    @Test
    void theOrderOfAClockThatIsAheadIsKept() {
        Setup first = Setup.DEFAULT;
        Setup second = new Setup(Set.of(), first.positions(), Set.of(), Set.of(), Set.of(), Set.of(), "DE");
        Life life = new Life()
                .after(HOUR, new Event.SetupStated(first))
                .after(HOUR.multipliedBy(2), new Event.SetupStated(second));

        assertThat(life.now().setup()).isEqualTo(second);
        assertThat(life.now(NOW.plus(HOUR.multipliedBy(3)), UTC).setup()).isEqualTo(second);
    }

    @Test
    void aCorrectionOfAClockThatIsAheadHolds() {
        Life life = new Life().before(HOUR, pain(8));
        life.after(HOUR, new Event.EntryWithdrawn(life.last()));

        assertThat(life.now().pain()).isEqualTo(new PainToday.NotSaid());
    }
}

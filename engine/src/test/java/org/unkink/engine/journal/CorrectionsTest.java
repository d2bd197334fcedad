package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.NOW;
import static org.unkink.engine.journal.Life.ROW;
import static org.unkink.engine.journal.Life.full;
import static org.unkink.engine.journal.Life.session;
import static org.unkink.engine.journal.Life.start;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Event.PainNoted.Moment;

/** The last correction of an entry holds, keeps its place, and takes no caution away. */
class CorrectionsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void theLastCorrectionHoldsInThePlaceOfTheEntry() {
        Life life = new Life().before(DAY, pain(Moment.BEFORE_SESSION, 3));
        EntryId id = life.last();
        life.before(HOUR.multipliedBy(2), new Event.EntryCorrected(id, pain(Moment.BEFORE_SESSION, 5)))
                .before(HOUR, new Event.EntryCorrected(id, pain(Moment.BEFORE_SESSION, 4)));

        assertThat(life.now().diary().pains())
                .containsExactly(new Diary.Noted<>(
                        id, NOW.minus(DAY), Life.UTC.day(Life.NOW.minus(DAY)), pain(Moment.BEFORE_SESSION, 4)));
    }

    @Test
    void aWithdrawnEntryIsGoneUntilACorrectionBringsItBack() {
        Life life = new Life().before(DAY, new Event.ChangeRated(1));
        EntryId id = life.last();
        life.before(HOUR.multipliedBy(2), new Event.EntryWithdrawn(id));
        assertThat(life.now().diary().changes()).isEmpty();

        life.before(HOUR, new Event.EntryCorrected(id, new Event.ChangeRated(2)));
        assertThat(life.now().diary().changes())
                .extracting(Diary.Noted::event)
                .containsExactly(new Event.ChangeRated(2));
    }

    @Test
    void aCorrectionHoldsFromItsMomentOn() {
        Life life = new Life().before(DAY, pain(Moment.BEFORE_SESSION, 3));
        EntryId id = life.last();
        life.before(Duration.ZERO, new Event.EntryCorrected(id, pain(Moment.BEFORE_SESSION, 9)));

        assertThat(score(life.now())).isEqualTo(9);
        assertThat(score(life.now(NOW.minus(DAY).minusMillis(1), Life.UTC))).isEqualTo(3);
    }

    @Test
    void aCorrectionOfSomethingUnknownChangesNothing() {
        Life life = new Life().before(DAY, pain(Moment.BEFORE_SESSION, 3));
        Person before = life.now();
        life.before(HOUR, new Event.EntryWithdrawn(new EntryId(Life.uuid(99))))
                .before(HOUR, new Event.EntryCorrected(new EntryId(Life.uuid(98)), pain(Moment.BEFORE_SESSION, 1)));

        assertThat(life.now()).isEqualTo(before);
    }

    @Test
    void typeSessionAndOccasionStayTheSame() {
        Life life = new Life().before(DAY, pain(Moment.BEFORE_SESSION, 3));
        EntryId id = life.last();
        Event.PainNoted ofASession = new Event.PainNoted(Moment.BEFORE_SESSION, new PainScore(1), session(5));
        life.before(HOUR, new Event.EntryCorrected(id, ofASession));
        assertThat(score(life.now())).isEqualTo(3);
        life.before(HOUR, new Event.EntryCorrected(id, pain(Moment.AFTER_SESSION, 1)));
        assertThat(score(life.now())).isEqualTo(3);
        life.before(HOUR, new Event.EntryCorrected(id, new Event.ChangeRated(1)));
        assertThat(score(life.now())).isEqualTo(3);
    }

    @Test
    void whatTheCheckSaysCannotBeWithdrawn() {
        Life life = new Life().before(DAY, full(Sign.PREGNANCY));
        EntryId id = life.last();
        life.before(HOUR, new Event.EntryWithdrawn(id));

        assertThat(life.clearance()).isInstanceOf(Clearance.Stopped.class);
    }

    @Test
    void whatHurtCannotBeCorrectedAway() {
        Life life = new Life().before(DAY, log(Outcome.STOPPED_HURT, 10));
        EntryId id = life.last();
        life.before(HOUR, new Event.EntryCorrected(id, log(Outcome.DONE, 60)));
        assertThat(life.now().hurts()).containsKey(ROW);
        life.before(HOUR, new Event.EntryWithdrawn(id));
        assertThat(life.now().hurts()).containsKey(ROW);
    }

    @Test
    void aLogCanBeCorrectedToWhatHurt() {
        Life life = new Life().before(DAY, log(Outcome.DONE, 60));
        EntryId id = life.last();
        life.before(HOUR, new Event.EntryCorrected(id, log(Outcome.STOPPED_HURT, 10)));

        assertThat(life.now().hurts()).containsKey(ROW);
    }

    @Test
    void thePastSessionShowsWhatWasCorrected() {
        Life life = new Life().before(DAY, start(session(1))).before(DAY, log(Outcome.PARTLY, 10));
        EntryId log = life.last();
        life.before(DAY, new Event.SessionFinished(session(1), true, 60, Optional.of(new Effort(8))));
        EntryId end = life.last();
        life.before(HOUR, new Event.EntryCorrected(log, log(Outcome.DONE, 60)))
                .before(HOUR, new Event.EntryWithdrawn(end));

        Person.PastSession session = life.now().sessions().getFirst();
        assertThat(session.logged()).containsExactly(log(Outcome.DONE, 60));
        assertThat(session.finished()).isEmpty();
    }

    @Test
    void correctingTwiceIsCorrectingOnce() {
        Life life = new Life().before(DAY, pain(Moment.BEFORE_SESSION, 3));
        EntryId id = life.last();
        life.before(HOUR, new Event.EntryCorrected(id, pain(Moment.BEFORE_SESSION, 5)));
        Journal corrected = life.journal().asOf(NOW);

        assertThat(corrected.asOf(NOW)).isEqualTo(corrected);
        assertThat(corrected.entries()).hasSize(1);
    }

    private static int score(Person person) {
        return person.diary().pains().getLast().event().score().value();
    }

    private static Event.PainNoted pain(Moment moment, int score) {
        return new Event.PainNoted(moment, new PainScore(score), null);
    }

    private static Event.ExerciseLogged log(Outcome outcome, int seconds) {
        return new Event.ExerciseLogged(session(1), 0, ROW, null, 60, seconds, 8, 8, outcome);
    }
}

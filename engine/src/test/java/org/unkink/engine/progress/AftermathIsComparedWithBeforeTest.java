package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;

import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.Event.PainNoted.Moment;

/** R18: the next morning and the second day are held against the person's own level before the session. */
class AftermathIsComparedWithBeforeTest {

    @Test
    void painRightBeforeTheSessionComesFirst() {
        History history = new History()
                .pain(0, 6, 1)
                .session(7, History.ROW)
                .pain(7, Moment.BEFORE_SESSION, 3)
                .pain(8, Moment.NEXT_MORNING, 5)
                .pain(9, Moment.AFTER_TWO_DAYS, 6);

        assertThat(Aftermath.of(history.onDay(9)))
                .containsExactly(
                        new Aftermath(history.last(), day(8), Moment.NEXT_MORNING, 3, 5),
                        new Aftermath(history.last(), day(9), Moment.AFTER_TWO_DAYS, 3, 6));
        assertThat(Aftermath.of(history.onDay(9))).extracting(Aftermath::rise).containsExactly(2.0, 3.0);
    }

    @Test
    void withoutItTheMiddleValueOfTheWeekDoes() {
        History history = new History().pain(4, 6, 2).session(7, History.ROW).pain(8, Moment.NEXT_MORNING, 5);

        assertThat(Aftermath.of(history.onDay(8)))
                .containsExactly(new Aftermath(history.last(), day(8), Moment.NEXT_MORNING, 2, 5));
    }

    @Test
    void withoutEitherNothingIsSaid() {
        History history = new History().pain(5, 6, 2).session(7, History.ROW).pain(8, Moment.NEXT_MORNING, 9);

        assertThat(Aftermath.of(history.onDay(8))).isEmpty();
    }

    @Test
    void painThatBelongsToNoSessionIsNoAftermath() {
        History history = new History()
                .pain(4, 6, 2)
                .session(7, History.ROW)
                .pain(8, 7)
                .on(8, History.noted(Moment.NEXT_MORNING, 8, null));

        assertThat(Aftermath.of(history.onDay(8))).isEmpty();
    }
}

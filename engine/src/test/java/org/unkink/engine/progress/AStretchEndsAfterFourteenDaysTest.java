package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.PainScore;

/** R44: after a gap of more than 14 days things are judged afresh. */
class AStretchEndsAfterFourteenDaysTest {

    @Test
    void anEmptyJournalHasNone() {
        assertThat(Stretch.all(new History().onDay(0))).isEmpty();
        assertThat(Stretch.current(new History().onDay(0))).isEmpty();
    }

    @Test
    void fourteenDaysAreNoGapAndFifteenAre() {
        assertThat(Stretch.all(new History().pain(0, 3).pain(14, 3).onDay(14)))
                .containsExactly(new Stretch(day(0), day(14)));
        assertThat(Stretch.all(new History().pain(0, 3).pain(15, 3).onDay(15)))
                .containsExactly(new Stretch(day(0), day(0)), new Stretch(day(15), day(15)));
    }

    @Test
    void theCurrentOneIsOverOnTheFifteenthDay() {
        History history = new History().pain(0, 3);

        assertThat(Stretch.current(history.onDay(14))).contains(new Stretch(day(0), day(0)));
        assertThat(Stretch.current(history.onDay(15))).isEmpty();
    }

    @Test
    void theFirstOneBeginsWithTheJournal() {
        assertThat(Stretch.all(new History().check(0).pain(3, 3).onDay(3)))
                .containsExactly(new Stretch(day(0), day(3)));
    }

    @Test
    void aSessionKeepsItGoingAndOneLeftAtOnceDoesNot() {
        assertThat(Stretch.all(new History()
                        .pain(0, 3)
                        .session(10, History.ROW)
                        .pain(20, 3)
                        .onDay(20)))
                .hasSize(1);
        assertThat(Stretch.all(new History().pain(0, 3).session(10).pain(20, 3).onDay(20)))
                .hasSize(2);
    }

    @Test
    void everyAnswerOfThePersonKeepsItGoing() {
        List<Event> answers = List.of(
                new Event.PegAnswered(new PainScore(3), 3, 3),
                new Event.ActivitiesRated(List.of(new Event.ActivitiesRated.Activity("carry", 5))),
                new Event.ChangeRated(1),
                new Event.ClinicianSeen(false));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(Stretch.all(new History()
                                .pain(0, 3)
                                .on(10, answer)
                                .pain(20, 3)
                                .onDay(20)))
                        .containsExactly(new Stretch(day(0), day(20))));
    }

    @Test
    void aClinicianWhoAgreedBeginsANewOneAndOneWhoDidNotDoesNot() {
        History agreed =
                new History().pain(0, 6, 3).on(7, new Event.ClinicianSeen(true)).pain(8, 3);
        History not = new History()
                .pain(0, 6, 3)
                .on(7, new Event.ClinicianSeen(false))
                .pain(8, 3);

        assertThat(Stretch.all(agreed.onDay(8)))
                .containsExactly(new Stretch(day(0), day(6)), new Stretch(day(7), day(8)));
        assertThat(Stretch.all(not.onDay(8))).hasSize(1);
    }
}

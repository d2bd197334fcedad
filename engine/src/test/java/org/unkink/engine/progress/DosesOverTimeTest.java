package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;

/** Each side of each way to do an exercise has a history of its own (rule R10). */
class DosesOverTimeTest {

    @Test
    void theSidesAreApart() {
        History history = new History().session(0, History.ROW);
        history.on(0, log(history, 0, Side.LEFT, 8)).on(0, log(history, 0, Side.RIGHT, 5));

        assertThat(DoseHistory.of(history.onDay(0)))
                .filteredOn(h -> h.side() != null)
                .extracting(DoseHistory::side, h -> h.points().getFirst().doneRepetitions())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Side.LEFT, 8),
                        org.assertj.core.groups.Tuple.tuple(Side.RIGHT, 5));
    }

    @Test
    void pointsComeInTheOrderOfTheSessionsWithTheDoseAsPlanned() {
        History history = new History().session(0, History.ROW).session(2, History.ROW);

        List<DoseHistory.Point> points =
                DoseHistory.of(history.onDay(2)).getFirst().points();

        assertThat(points).extracting(DoseHistory.Point::day).containsExactly(day(0), day(2));
        assertThat(points).extracting(DoseHistory.Point::dose).containsOnly(Optional.of(new Dose(1, 8, 0, 60)));
    }

    @Test
    void anExerciseThatTookThePlaceOfAnotherHasNoPlannedDose() {
        History history = new History().session(0, History.NECK_ROLL);
        history.on(0, log(history, 0, Side.LEFT, 8)).on(0, log(history, 1, Side.RIGHT, 8));

        assertThat(DoseHistory.of(history.onDay(0)))
                .filteredOn(h -> h.side() != null)
                .allSatisfy(h -> assertThat(h.points().getFirst().dose()).isEmpty());
    }

    @Test
    void whatWasSkippedWasNotDone() {
        History history = new History().session(0);
        history.on(0, new ExerciseLogged(history.last(), 0, History.ROW, Side.LEFT, 60, 0, 8, 0, Outcome.SKIPPED));

        assertThat(DoseHistory.of(history.onDay(0))).noneMatch(h -> h.variant().equals(History.ROW));
    }

    @Test
    void timesInARowWithTheSameDoseAreOneRun() {
        Dose eight = new Dose(1, 8, 0, 60);
        Dose ten = new Dose(1, 10, 0, 60);
        DoseHistory row = new DoseHistory(
                History.ROW,
                null,
                List.of(
                        point(0, Optional.of(eight), Outcome.DONE),
                        point(2, Optional.of(eight), Outcome.PARTLY),
                        point(4, Optional.empty(), Outcome.DONE),
                        point(5, Optional.of(eight), Outcome.DONE),
                        point(7, Optional.of(ten), Outcome.STOPPED_HURT),
                        point(9, Optional.of(eight), Outcome.DONE)));

        assertThat(row.runs())
                .containsExactly(
                        new DoseHistory.Run(day(0), day(5), eight, 3, 2),
                        new DoseHistory.Run(day(7), day(7), ten, 1, 0),
                        new DoseHistory.Run(day(9), day(9), eight, 1, 1));
    }

    private static DoseHistory.Point point(int day, Optional<Dose> dose, Outcome outcome) {
        return new DoseHistory.Point(day(day), new History().last(), dose, 8, 8, 60, outcome);
    }

    private static ExerciseLogged log(History history, int item, Side side, int repetitions) {
        return new ExerciseLogged(history.last(), item, History.ROW, side, 60, 60, 8, repetitions, Outcome.DONE);
    }
}

package org.unkink.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.help.Help.Verdict;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Event.SessionStarted;
import org.unkink.engine.journal.Event.TrialEnded;
import org.unkink.engine.journal.Event.TrialStarted;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.progress.History;
import org.unkink.engine.trial.Draws.Draw;
import org.unkink.engine.trial.Trial.State;

/** Where a trial stands, from the journal. */
class TrialsTest {

    private static final VariantId NECK_ROLL = History.NECK_ROLL;
    private static final ExerciseId EXERCISE = NECK_ROLL.exercise();
    private static final EntryId TRIAL = id(0);

    @Test
    void withoutOneThereIsNone() {
        assertThat(Trials.last(new History().onDay(0))).isEmpty();
        assertThat(Trials.running(new History().onDay(0))).isEmpty();
    }

    @Test
    void itRunsForHalfAYearAndThenEndsWithoutAnAnswer() {
        History history = new History().on(0, new TrialStarted(EXERCISE, 12));

        assertThat(Trials.running(history.onDay(181))).isPresent();
        assertThat(Trials.last(history.onDay(182)).orElseThrow().state()).isEqualTo(State.TOO_FEW_ANSWERS);
        assertThat(Trials.running(history.onDay(182))).isEmpty();
    }

    @Test
    void whatAPersonEndsIsEnded() {
        History history = new History().on(0, new TrialStarted(EXERCISE, 12)).on(3, new TrialEnded(TRIAL));

        assertThat(Trials.last(history.onDay(2)).orElseThrow().state()).isEqualTo(State.RUNNING);
        assertThat(Trials.last(history.onDay(3)).orElseThrow().state()).isEqualTo(State.ENDED);
    }

    @Test
    void theEndOfAnEarlierOneDoesNotEndTheNext() {
        History history = new History()
                .on(0, new TrialStarted(EXERCISE, 12))
                .on(3, new TrialEnded(TRIAL))
                .on(4, new TrialStarted(EXERCISE, 14));

        Trial trial = Trials.running(history.onDay(4)).orElseThrow();

        assertThat(trial.id()).isEqualTo(id(2));
        assertThat(trial.needed()).isEqualTo(14);
        assertThat(trial.since()).isEqualTo(History.day(4));
        assertThat(trial.known()).isZero();
        assertThat(trial.result()).isEmpty();
    }

    @Test
    void eachSessionThatFollowedItTakesOneDrawAndEachOfItsMorningsCounts() {
        List<Draw> draws = Draws.first(TRIAL, 12);
        History history = new History().on(0, new TrialStarted(EXERCISE, 12));
        for (int i = 0; i < 11; i++) {
            assertThat(Trials.running(history.onDay(i)).orElseThrow())
                    .returns(i, Trial::known)
                    .returns(draws.get(i), Trial::next);
            trialSession(history, i, draws.get(i).with(), 60);
        }
    }

    @Test
    void aSessionOfWhichNothingWasDoneLeavesItsDrawToTheNextOne() {
        History history = new History().on(0, new TrialStarted(EXERCISE, 12));
        trialSession(history, 0, true, 0);

        assertThat(Trials.running(history.onDay(1)).orElseThrow())
                .returns(0, Trial::known)
                .returns(Draws.first(TRIAL, 1).getFirst(), Trial::next);
    }

    @Test
    void aSessionOfNoTrialTakesNoDraw() {
        History history = new History().on(0, new TrialStarted(EXERCISE, 12)).pain(0, Moment.BEFORE_SESSION, 5);
        history.session(0, NECK_ROLL).pain(1, Moment.NEXT_MORNING, 5);

        assertThat(Trials.running(history.onDay(1)).orElseThrow())
                .returns(0, Trial::known)
                .returns(Draws.first(TRIAL, 1).getFirst(), Trial::next);
    }

    @Test
    void aMorningThatWasNotNotedTakesItsDrawAndIsNotKnown() {
        History history = new History().on(0, new TrialStarted(EXERCISE, 12));
        start(history, 0, true, 60);

        assertThat(Trials.running(history.onDay(1)).orElseThrow())
                .returns(0, Trial::known)
                .returns(Draws.first(TRIAL, 2).getLast(), Trial::next);
    }

    @Test
    void whatHelpsIsFoundByWhatWasPlanned() {
        List<Draw> draws = Draws.first(TRIAL, 40);
        History history = new History().on(0, new TrialStarted(EXERCISE, 24));
        int day = 0;
        while (Trials.running(history.onDay(day)).isPresent()) {
            trialSession(history, day, draws.get(day).with(), 60);
            day++;
        }

        Trial trial = Trials.last(history.onDay(day)).orElseThrow();

        assertThat(trial.state()).isEqualTo(State.DONE);
        assertThat(trial.result()).map(Result::verdict).contains(Verdict.LESS_PAIN);
        assertThat(trial.result().orElseThrow().difference().middle()).isLessThan(-2);
    }

    /** A session as drawn, with pain of 5 before, and of 2 or (without) 5 on the next morning. */
    private static void trialSession(History history, int day, boolean with, int seconds) {
        SessionId session = start(history, day, with, seconds);
        history.on(day, History.noted(Moment.BEFORE_SESSION, 5, session));
        history.on(day, History.noted(Moment.NEXT_MORNING, with ? 2 : 5, session));
    }

    private static SessionId start(History history, int day, boolean with, int seconds) {
        SessionId session = new SessionId(new UUID(0x0190000000007000L, 0x9000000000000000L + day).toString());
        List<SessionStarted.PlannedItem> items = new ArrayList<>();
        items.add(new SessionStarted.PlannedItem(History.ROW, new Dose(1, 8, 0, 60), List.of()));
        if (with) {
            items.add(new SessionStarted.PlannedItem(NECK_ROLL, new Dose(1, 8, 0, 60), List.of()));
        }
        history.on(day, new SessionStarted(session, 15, 900, items, Optional.of(TRIAL)));
        history.on(
                day,
                new ExerciseLogged(session, 0, History.ROW, null, 60, seconds, 8, 8, ExerciseLogged.Outcome.PARTLY));
        return session;
    }

    /** The id of an entry of a history, by its number. */
    private static EntryId id(int number) {
        return new EntryId(new UUID(0x7000L | (long) number << 16, 0x8000000000000000L | number).toString());
    }
}

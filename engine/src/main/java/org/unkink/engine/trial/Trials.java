package org.unkink.engine.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.help.MorningAfter;
import org.unkink.engine.help.Mornings;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.TrialStarted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.trial.Draws.Draw;
import org.unkink.engine.trial.Trial.State;

/** Finds the trial of a person in the journal, and says where it stands. */
public final class Trials {

    /** A trial that has not enough mornings by then ends without an answer. */
    static final int MOST_WEEKS = 26;

    static final int WEEK = 7;

    private Trials() {}

    /** The last that was started: only one runs at a time. */
    public static Optional<Trial> last(Person person) {
        List<Noted<TrialStarted>> started = person.diary().trials();
        return started.isEmpty() ? Optional.empty() : Optional.of(trial(person, started.getLast()));
    }

    /** The one that draws the next session, if there is one. */
    public static Optional<Trial> running(Person person) {
        return last(person).filter(trial -> trial.state() == State.RUNNING);
    }

    private static Trial trial(Person person, Noted<TrialStarted> started) {
        List<PastSession> sessions = sessions(person, started);
        List<Draw> draws = Draws.first(started.entry(), sessions.size() + 1);
        List<Answer> answers = answers(person, started.event().exercise(), sessions, draws);
        int needed = started.event().mornings();
        Optional<Result> result = Looks.result(answers, needed);
        State state = state(person, started, result.isPresent());
        return new Trial(
                started.entry(),
                started.event().exercise(),
                started.day(),
                state,
                needed,
                answers.size(),
                draws.getLast(),
                result);
    }

    private static State state(Person person, Noted<TrialStarted> started, boolean isDone) {
        if (isDone) {
            return State.DONE;
        }
        if (person.diary().endedTrials().stream()
                .anyMatch(end -> end.event().trial().equals(started.entry()))) {
            return State.ENDED;
        }
        LocalDate end = started.day().plusDays((long) MOST_WEEKS * WEEK);
        return person.today().isBefore(end) ? State.RUNNING : State.TOO_FEW_ANSWERS;
    }

    /** Those that followed a draw and of which something was done; the next one takes the draw of one that was left. */
    private static List<PastSession> sessions(Person person, Noted<TrialStarted> started) {
        return person.sessions().stream()
                .filter(session -> session.started()
                        .trial()
                        .filter(started.entry()::equals)
                        .isPresent())
                .filter(PastSession::isDone)
                .toList();
    }

    /** By what was planned, whatever was done of it: who leaves an exercise out on bad days changes nothing. */
    private static List<Answer> answers(
            Person person, ExerciseId exercise, List<PastSession> sessions, List<Draw> draws) {
        Map<SessionId, MorningAfter> mornings = new HashMap<>();
        Mornings.of(person).forEach(morning -> mornings.put(morning.session(), morning));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            MorningAfter morning = mornings.get(sessions.get(i).started().session());
            if (morning != null) {
                boolean with = sessions.get(i).started().items().stream()
                        .anyMatch(item -> item.variant().exercise().equals(exercise));
                answers.add(new Answer(new Draw(with, draws.get(i).block()), morning.nextMorning()));
            }
        }
        return answers;
    }
}

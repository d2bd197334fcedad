package org.unkink.engine.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;

/** Finds the sessions of which both numbers are known. */
public final class Mornings {

    private Mornings() {}

    /** In the order of the sessions. */
    public static List<MorningAfter> of(Person person) {
        Map<SessionId, PainScore> after = afterSessions(person);
        List<MorningAfter> mornings = new ArrayList<>();
        for (PastSession session : person.sessions()) {
            Optional<PainScore> before = session.painBefore();
            PainScore morning = after.get(session.started().session());
            if (before.isPresent() && morning != null && session.isDone()) {
                mornings.add(new MorningAfter(
                        session.started().session(),
                        session.day(),
                        before.get().value(),
                        morning.value(),
                        done(session)));
            }
        }
        return mornings;
    }

    private static Map<SessionId, PainScore> afterSessions(Person person) {
        Map<SessionId, PainScore> after = new HashMap<>();
        for (Noted<PainNoted> noted : person.diary().pains()) {
            PainNoted pain = noted.event();
            if (pain.moment() == PainNoted.Moment.NEXT_MORNING && pain.session() != null) {
                after.put(pain.session(), pain.score());
            }
        }
        return after;
    }

    private static Map<ExerciseId, Integer> done(PastSession session) {
        Map<ExerciseId, Integer> done = new HashMap<>();
        session.logged().stream()
                .filter(log -> log.doneSeconds() > 0)
                .forEach(log -> done.merge(log.variant().exercise(), log.doneSeconds(), Integer::sum));
        return done;
    }
}

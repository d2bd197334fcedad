package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;

/**
 * Pain on the morning after a session or on the second day, against the person's own level before it (rule R18): the
 * pain noted right before the session or, where none was, the middle value of the seven days up to it. Without either
 * nothing can be compared, and there is no aftermath.
 *
 * @param day on which it was noted
 * @param moment {@link Moment#NEXT_MORNING} or {@link Moment#AFTER_TWO_DAYS}
 * @param before 0-10, a whole or a half number
 * @param after 0-10
 */
public record Aftermath(SessionId session, LocalDate day, Moment moment, double before, int after) {

    /** How much higher pain was than before the session. */
    public double rise() {
        return after - before;
    }

    /** Every one of a journal, in the order in which they were noted; a later word on the same occasion comes later. */
    public static List<Aftermath> of(Person person) {
        Map<SessionId, Person.PastSession> sessions = new HashMap<>();
        person.sessions().forEach(s -> sessions.put(s.started().session(), s));
        PainSeries series = PainSeries.of(person);
        List<Aftermath> all = new ArrayList<>();
        for (Noted<PainNoted> pain : person.diary().pains()) {
            SessionId id = pain.event().session();
            Person.PastSession session = id == null ? null : sessions.get(id);
            if (session != null && isAfterwards(pain.event().moment())) {
                OptionalDouble before = before(session, series);
                if (before.isPresent()) {
                    all.add(new Aftermath(
                            session.started().session(),
                            pain.day(),
                            pain.event().moment(),
                            before.getAsDouble(),
                            pain.event().score().value()));
                }
            }
        }
        return all;
    }

    private static boolean isAfterwards(Moment moment) {
        return switch (moment) {
            case NEXT_MORNING, AFTER_TWO_DAYS -> true;
            case NOW, BEFORE_SESSION, AFTER_SESSION -> false;
        };
    }

    private static OptionalDouble before(Person.PastSession session, PainSeries series) {
        return session.painBefore()
                .map(score -> OptionalDouble.of(score.value()))
                .orElseGet(() -> series.median(session.day()));
    }
}

package org.unkink.engine.question;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.journal.Diary;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.journal.SessionId;

/**
 * How the pain is on the day after the last session, and on the second day (rule R18). A session since makes the earlier
 * one no longer worth a question, and a day later it is too late.
 */
final class FollowUp {

    private FollowUp() {}

    static Optional<Question> due(Person person) {
        return person.sessions().stream()
                .filter(PastSession::isDone)
                .reduce((earlier, last) -> last)
                .flatMap(last -> about(person, last));
    }

    private static Optional<Question> about(Person person, PastSession session) {
        return switch ((int) ChronoUnit.DAYS.between(session.day(), person.today())) {
            case 1 -> ask(person, session, QuestionKind.NEXT_MORNING, Moment.NEXT_MORNING);
            case 2 -> ask(person, session, QuestionKind.AFTER_TWO_DAYS, Moment.AFTER_TWO_DAYS);
            default -> Optional.empty();
        };
    }

    private static Optional<Question> ask(Person person, PastSession session, QuestionKind kind, Moment moment) {
        SessionId id = session.started().session();
        Diary diary = person.diary();
        boolean answered = diary.pains().stream()
                .anyMatch(p -> p.event().moment() == moment && isAbout(p.event().session(), p, person, id));
        boolean skipped = diary.skipped().stream()
                .anyMatch(s -> s.event().kind() == kind && isAbout(s.event().session(), s, person, id));
        return answered || skipped
                ? Optional.empty()
                : Optional.of(new Question(kind, Optional.of(id), person.today()));
    }

    /** An answer of today that names no session is about the last one. */
    private static boolean isAbout(@Nullable SessionId named, Noted<?> noted, Person person, SessionId session) {
        return named == null ? noted.day().equals(person.today()) : named.equals(session);
    }
}

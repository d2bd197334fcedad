package org.unkink.engine.question;

import java.util.Optional;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Event.QuestionSkipped;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.journal.SessionId;

/**
 * The question about pain on the morning after the last session, and two days after it (rule R18). A session since
 * makes the earlier one no longer worth a question, and a day later it is too late.
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
        return session.followUp(person.now(), person.zone())
                .filter(moment ->
                        person.diary().pains().stream().noneMatch(p -> session.isAnsweredBy(p, moment, person.zone())))
                .map(moment -> moment == Moment.NEXT_MORNING ? QuestionKind.NEXT_MORNING : QuestionKind.AFTER_TWO_DAYS)
                .filter(kind -> person.diary().skipped().stream()
                        .noneMatch(s -> s.event().kind() == kind && isAbout(s, session)))
                .map(kind -> new Question(kind, Optional.of(session.started().session()), person.today()));
    }

    /** A skip that names no session is about the last one, if it came after it. */
    private static boolean isAbout(Noted<QuestionSkipped> skipped, PastSession session) {
        SessionId named = skipped.event().session();
        return named == null
                ? skipped.at().isAfter(session.lastAt())
                : named.equals(session.started().session());
    }
}

package org.unkink.engine.question;

import java.time.LocalDate;
import java.util.Optional;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.journal.SessionId;

/**
 * A question that is due.
 *
 * @param session the one that it is about, empty for those on the past weeks
 * @param until the last day on which it is asked
 */
public record DueQuestion(QuestionKind kind, Optional<SessionId> session, LocalDate until) {

    /**
     * The one question that is due now: first those about the last session, then those on the past weeks. While a warning
     * sign stops everything else, nothing is asked.
     */
    public static Optional<DueQuestion> due(Person person) {
        if (person.clearance() instanceof Clearance.Stopped) {
            return Optional.empty();
        }
        return FollowUp.due(person).or(() -> Rhythm.due(person));
    }
}

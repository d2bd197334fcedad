package org.unkink.answers.journal;

import java.util.List;
import java.util.Optional;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.person.Persons;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person.PastSession;

/** The sessions done, the last one first, a page at a time. */
public final class HistoryApi {

    private final Persons persons;

    public HistoryApi(Persons persons) {
        this.persons = persons;
    }

    public JournalAnswer.History history(Call call) {
        Journal journal = persons.journal();
        List<PastSession> following = following(
                persons.fold(journal, call).sessions().reversed(), call.query().find("before"));
        List<PastSession> page =
                following.stream().limit(call.query().number("limit")).toList();
        SessionEntries entries = new SessionEntries(persons.asOfNow(journal));
        return new JournalAnswer.History(
                page.stream()
                        .map(session -> PastSessionAnswer.of(session, entries))
                        .toList(),
                page.size() < following.size()
                        ? Optional.of(page.getLast().started().session())
                        : Optional.empty());
    }

    /** The sessions after the cursor. Those that began meanwhile come before it, so that nothing shifts. */
    private static List<PastSession> following(List<PastSession> lastFirst, Optional<JsonValue> before) {
        if (before.isEmpty()) {
            return lastFirst;
        }
        String session = before.get().asText();
        for (int i = 0; i < lastFirst.size(); i++) {
            if (lastFirst.get(i).started().session().toString().equals(session)) {
                return lastFirst.subList(i + 1, lastFirst.size());
            }
        }
        throw new ProblemException(Problem.invalid(List.of(Fault.ofParameter(
                "before", "unknown-session", "There is no such session; begin again at the first page."))));
    }
}

package org.unkink.answers.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Route;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Json;
import org.unkink.answers.person.Persons;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person.PastSession;

/** The sessions done, the last one first, a page at a time. */
public final class HistoryApi {

    private final Persons persons;

    public HistoryApi(Persons persons) {
        this.persons = persons;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/history", this::history));
    }

    private Answer history(Call call) {
        Journal journal = persons.journal();
        List<PastSession> following = following(
                persons.fold(journal, call).sessions().reversed(), call.query().path("before"));
        List<PastSession> page =
                following.stream().limit(call.query().get("limit").intValue()).toList();
        SessionEntries entries = new SessionEntries(persons.asOfNow(journal));
        ObjectNode answer = Json.object();
        ArrayNode sessions = answer.putArray("sessions");
        page.forEach(session -> sessions.add(PastSessionJson.of(session, entries)));
        if (page.size() < following.size()) {
            answer.put("next", page.getLast().started().session().toString());
        }
        return Answer.json(answer);
    }

    /** What comes after the cursor. Sessions that began meanwhile stand before it and move nothing. */
    private static List<PastSession> following(List<PastSession> lastFirst, JsonNode before) {
        if (before.isMissingNode()) {
            return lastFirst;
        }
        for (int i = 0; i < lastFirst.size(); i++) {
            if (lastFirst.get(i).started().session().toString().equals(before.textValue())) {
                return lastFirst.subList(i + 1, lastFirst.size());
            }
        }
        throw new ProblemException(Problem.invalid(List.of(Fault.ofParameter(
                "before", "unknown-session", "There is no such session; begin again at the first page."))));
    }
}

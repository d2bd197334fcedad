package org.unkink.answers.today;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Route;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.answers.person.Persons;
import org.unkink.answers.progress.AdaptationTexts;
import org.unkink.answers.progress.AdviceJson;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.programme.Calendar;
import org.unkink.engine.programme.Gap;
import org.unkink.engine.programme.Greeting;
import org.unkink.engine.programme.TodaysSession;
import org.unkink.engine.question.Question;

/** What matters now. */
public final class TodayApi {

    private final CatalogueContent content;
    private final Persons persons;

    public TodayApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/today", this::today));
    }

    private Answer today(Call call) {
        Person person = persons.fold(call);
        Texts texts = content.texts(call.language());
        Calendar calendar = Calendar.of(content.catalogue(), person);
        Adaptation adaptation = Adaptation.of(content.catalogue(), person);
        ObjectNode node = Json.object()
                .put("today", person.today().toString())
                .put("greeting", Words.word(Greeting.of(person, calendar)));
        Question.due(person).ifPresent(question -> node.set("question", question(question, person, texts)));
        node.set("advice", AdviceJson.list(toShow(Advices.of(person, adaptation)), texts));
        if (calendar.programme().chosen()) {
            node.set("programmeDay", programmeDay(calendar));
        }
        ArrayNode adjustments = node.putArray("adjustments");
        AdaptationTexts sentences = new AdaptationTexts(content.catalogue(), texts);
        // Both sides of an exercise say the same.
        adaptation.adjustments().stream().map(sentences::adjustment).distinct().forEach(adjustments::add);
        Gap.of(person).ifPresent(gap -> node.put("gapDays", gap.days()));
        return Answer.json(node);
    }

    /** What is new, and what was read and still stops something. */
    private static List<Advice> toShow(Advices advices) {
        return Stream.concat(
                        advices.unread().stream(),
                        advices.holding().stream()
                                .filter(advice -> advice.read() && advice.stops() != Advice.Stops.NOTHING))
                .toList();
    }

    private static ObjectNode question(Question question, Person person, Texts texts) {
        String kind = Words.word(question.kind());
        ObjectNode node = Json.object().put("kind", kind).put("text", texts.phrase("question." + kind));
        question.session().ifPresent(session -> {
            node.put("session", session.toString());
            session(person, session)
                    .ifPresent(past -> node.put("day", past.day().toString()));
        });
        if (question.kind() == QuestionKind.ACTIVITIES
                && !person.diary().activities().isEmpty()) {
            ArrayNode names = node.putArray("activities");
            Event.ActivitiesRated last = person.diary().activities().getLast().event();
            last.activities().forEach(activity -> names.add(activity.name()));
        }
        return node;
    }

    private static Optional<PastSession> session(Person person, SessionId id) {
        return person.sessions().stream()
                .filter(past -> past.started().session().equals(id))
                .findFirst();
    }

    private static ObjectNode programmeDay(Calendar calendar) {
        TodaysSession session = TodaysSession.of(calendar);
        ObjectNode node = Json.object()
                .put("kind", Words.word(session.day().kind()))
                .put("state", Words.word(session.day().state()))
                .put("level", Words.word(session.day().level()))
                .put("limit", Words.word(calendar.limit()))
                .put("optional", session.optional());
        session.wish()
                .ifPresent(wish ->
                        node.putObject("wish").put("minutes", wish.minutes()).put("kind", Words.word(wish.kind())));
        return node;
    }
}

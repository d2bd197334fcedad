package org.unkink.answers.today;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.unkink.answers.call.Call;
import org.unkink.answers.json.Words;
import org.unkink.answers.person.Persons;
import org.unkink.answers.progress.AdaptationTexts;
import org.unkink.answers.progress.AdviceText;
import org.unkink.answers.today.TodayAnswer.Asked;
import org.unkink.answers.today.TodayAnswer.DayOfProgramme;
import org.unkink.answers.today.TodayAnswer.DueQuestion;
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

/** Answers with everything that matters now. */
public final class TodayApi {

    private final CatalogueContent content;
    private final Persons persons;

    public TodayApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public TodayAnswer today(Call call) {
        Person person = persons.fold(call);
        Texts texts = content.texts(call.language());
        Calendar calendar = Calendar.of(content.catalogue(), person);
        Adaptation adaptation = Adaptation.of(content.catalogue(), person);
        AdaptationTexts sentences = new AdaptationTexts(content.catalogue(), texts);
        return new TodayAnswer(
                person.today(),
                Greeting.of(person, calendar),
                Question.due(person).map(question -> question(question, person, texts)),
                AdviceText.all(toShow(Advices.of(person, adaptation)), texts),
                Optional.of(calendar).filter(c -> c.programme().chosen()).map(TodayApi::programmeDay),
                // Both sides of an exercise say the same.
                adaptation.adjustments().stream()
                        .map(sentences::adjustment)
                        .distinct()
                        .toList(),
                Gap.of(person).map(gap -> OptionalInt.of(gap.days())).orElse(OptionalInt.empty()));
    }

    /** The new advice, and the read one that still stops something. */
    private static List<Advice> toShow(Advices advices) {
        return Stream.concat(
                        advices.unread().stream(),
                        advices.holding().stream()
                                .filter(advice -> advice.read() && advice.stops() != Advice.Stops.NOTHING))
                .toList();
    }

    private static DueQuestion question(Question question, Person person, Texts texts) {
        boolean namesActivities = question.kind() == QuestionKind.ACTIVITIES
                && !person.diary().activities().isEmpty();
        return new DueQuestion(
                question.kind(),
                texts.phrase("question." + Words.word(question.kind())),
                question.session(),
                question.session().flatMap(id -> session(person, id)).map(PastSession::day),
                namesActivities ? Optional.of(activities(person)) : Optional.empty());
    }

    private static List<String> activities(Person person) {
        Event.ActivitiesRated last = person.diary().activities().getLast().event();
        return last.activities().stream()
                .map(Event.ActivitiesRated.Activity::name)
                .toList();
    }

    private static Optional<PastSession> session(Person person, SessionId id) {
        return person.sessions().stream()
                .filter(past -> past.started().session().equals(id))
                .findFirst();
    }

    private static DayOfProgramme programmeDay(Calendar calendar) {
        TodaysSession session = TodaysSession.of(calendar);
        return new DayOfProgramme(
                session.day().kind(),
                session.day().state(),
                session.day().level(),
                calendar.limit(),
                session.optional(),
                session.wish().map(wish -> new Asked(wish.minutes(), wish.kind())));
    }
}

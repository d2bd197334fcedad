package org.unkink.answers.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unkink.answers.catalogue.VariantJson;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Signal;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.programme.Calendar;
import org.unkink.engine.progress.Adherence;
import org.unkink.engine.progress.Training;
import org.unkink.engine.progress.Week;

/** The progress of a person: every part of it from the engine, put beside one another. */
final class ProgressJson {

    private final CatalogueContent content;
    private final Texts texts;
    private final Person person;

    ProgressJson(CatalogueContent content, Texts texts, Person person) {
        this.content = content;
        this.texts = texts;
        this.person = person;
    }

    /** @param journal as it holds now, for what can be corrected */
    ObjectNode progress(Journal journal) {
        ObjectNode node = Json.object().put("today", person.today().toString());
        person.diary().firstDay().ifPresent(day -> node.put("since", day.toString()));
        MeasuresJson measures = new MeasuresJson(person, texts);
        node.set("pain", measures.pain(journal));
        node.set("sessions", sessions());
        node.set("soreness", measures.soreness());
        node.set("function", measures.function());
        Adherence adherence =
                Adherence.of(person, Calendar.of(content.catalogue(), person).asked());
        node.set("adherence", adherence(adherence));
        node.set("doses", DosesJson.of(person, content.catalogue(), texts));
        Adaptation adaptation = Adaptation.of(content.catalogue(), person);
        node.set("hurts", new HurtsJson(content.catalogue(), person, adaptation, texts).hurts());
        node.set("signals", signals(adaptation));
        node.set("advice", AdviceJson.list(Advices.of(person, adaptation).all().reversed(), texts));
        node.set("helps", HelpsJson.of(person, content.catalogue(), texts));
        node.set("weeks", weeks(adherence));
        return node;
    }

    private ArrayNode sessions() {
        ArrayNode list = Json.MAPPER.createArrayNode();
        Training.secondsByDay(person)
                .forEach((day, seconds) ->
                        list.addObject().put("day", day.toString()).put("seconds", seconds));
        return list;
    }

    private static ObjectNode adherence(Adherence adherence) {
        ObjectNode node = Json.object();
        ArrayNode days = node.putArray("days");
        for (Adherence.Day day : adherence.days()) {
            days.addObject().put("day", day.date().toString()).put("state", state(day.kept()));
        }
        ArrayNode weeks = node.putArray("weeks");
        for (Adherence.Week week : adherence.weeks()) {
            weeks.addObject()
                    .put("start", week.monday().toString())
                    .put("sessions", week.sessionDays())
                    .put("kept", week.keptDays())
                    .put("days", week.days());
        }
        return node;
    }

    private static String state(Adherence.Kept kept) {
        return switch (kept) {
            case SESSION -> "session";
            case PARTLY -> "partly";
            case REST -> "rest";
            case NO_SESSION -> "missed";
            case OPEN -> "open";
        };
    }

    private ArrayNode signals(Adaptation adaptation) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        AdaptationTexts sentences = new AdaptationTexts(content.catalogue(), texts);
        for (Signal signal : adaptation.signals().reversed()) {
            list.addObject()
                    .put("day", signal.day().toString())
                    .put("light", Words.word(signal.light()))
                    .put("text", sentences.sentence(signal) + " " + sentences.effect(signal))
                    .set("rule", VariantJson.rule(signal.rule(), texts));
        }
        return list;
    }

    private ArrayNode weeks(Adherence adherence) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (Week week : Week.of(person, adherence).reversed()) {
            ObjectNode node = list.addObject()
                    .put("start", week.monday().toString())
                    .put("sessions", week.kept().sessionDays())
                    .put("seconds", week.kept().seconds())
                    .put("hurts", week.hurts());
            week.pain().ifPresent(pain -> node.put("median", pain));
            week.peg().ifPresent(peg -> node.put("peg", peg));
        }
        return list;
    }
}

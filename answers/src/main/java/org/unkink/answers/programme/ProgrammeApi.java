package org.unkink.answers.programme;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Route;
import org.unkink.answers.catalogue.VariantJson;
import org.unkink.answers.codec.Decimals;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.answers.person.Persons;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.programme.Calendar;
import org.unkink.engine.programme.LevelChange;
import org.unkink.engine.programme.LevelPlan;
import org.unkink.engine.programme.Moves;
import org.unkink.engine.programme.ProgrammeDay;

/** The weeks, the levels to choose from, and when to change. */
public final class ProgrammeApi {

    private final CatalogueContent content;
    private final Persons persons;

    public ProgrammeApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/programme", this::programme));
    }

    private Answer programme(Call call) {
        Person person = persons.fold(call);
        Texts texts = content.texts(call.language());
        Calendar calendar = Calendar.of(content.catalogue(), person);
        ObjectNode node = Json.object()
                .put("today", person.today().toString())
                .put("level", Words.word(calendar.programme().level()))
                .put("chosen", calendar.programme().chosen());
        node.set("days", Words.list(calendar.programme().days()));
        node.set("weeks", weeks(calendar, person));
        node.set("levels", levels(texts));
        LevelChange.of(calendar, person).ifPresent(change -> node.set("suggestion", suggestion(change, texts)));
        return Answer.json(node);
    }

    private static ArrayNode weeks(Calendar calendar, Person person) {
        Moves moves = new Moves(calendar, person);
        ArrayNode weeks = Json.MAPPER.createArrayNode();
        for (List<ProgrammeDay> week : calendar.weeks()) {
            ArrayNode days = weeks.addObject()
                    .put("start", week.getFirst().date().toString())
                    .putArray("days");
            week.forEach(day -> days.add(day(day, moves)));
        }
        return weeks;
    }

    private static ObjectNode day(ProgrammeDay day, Moves moves) {
        ObjectNode node = Json.object()
                .put("date", day.date().toString())
                .put("kind", Words.word(day.kind()))
                .put("state", Words.word(day.state()))
                .put("minutes", day.minutes());
        ArrayNode moveTo = node.putArray("moveTo");
        moves.targets(day).forEach(target -> moveTo.add(target.toString()));
        day.strengthFrom().ifPresent(from -> node.put("strengthFrom", from.toEpochMilli()));
        day.movedFrom().ifPresent(from -> node.put("movedFrom", from.toString()));
        day.movedTo().ifPresent(to -> node.put("movedTo", to.toString()));
        return node;
    }

    private static ArrayNode levels(Texts texts) {
        ArrayNode levels = Json.MAPPER.createArrayNode();
        for (ProgrammeLevel level : ProgrammeLevel.values()) {
            LevelPlan plan = LevelPlan.of(level);
            String key = "level." + Words.word(level);
            levels.addObject()
                    .put("level", Words.word(level))
                    .put("name", texts.phrase(key + ".name"))
                    .put("minutes", plan.minutes())
                    .put("days", plan.daysAWeek())
                    .put("what", texts.phrase(key + ".what"));
        }
        return levels;
    }

    private static ObjectNode suggestion(LevelChange change, Texts texts) {
        String text = texts.phrase(
                "level-change." + Words.word(change.reason()),
                Map.of(
                        "sessions", String.valueOf(change.sessions()),
                        "asked", String.valueOf(change.asked()),
                        "pain", number(change.pain()),
                        "painBefore", number(change.painBefore())));
        ObjectNode node = Json.object().put("level", Words.word(change.to())).put("text", text);
        node.set("rule", VariantJson.rule(change.reason().rule(), texts));
        return node;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Decimals.text(value.getAsDouble()) : "–";
    }
}

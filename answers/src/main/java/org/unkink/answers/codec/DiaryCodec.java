package org.unkink.answers.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unkink.answers.contract.Json;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.QuestionKind;

/** The events of the diary in JSON. */
final class DiaryCodec {

    private DiaryCodec() {}

    static String type(Event.OfDiary event) {
        return switch (event) {
            case Event.MuscleSorenessNoted _ -> "muscle-soreness-noted";
            case Event.PegAnswered _ -> "peg-answered";
            case Event.ActivitiesRated _ -> "activities-rated";
            case Event.ChangeRated _ -> "change-rated";
            case Event.QuestionSkipped _ -> "question-skipped";
            case Event.ClinicianSeen _ -> "clinician-seen";
            case Event.ProgrammeChosen _ -> "programme-chosen";
            case Event.SessionDayMoved _ -> "session-day-moved";
            case Event.AdviceRead _ -> "advice-read";
            case Event.TrialStarted _ -> "trial-started";
            case Event.TrialEnded _ -> "trial-ended";
        };
    }

    static Event event(String type, JsonNode body) {
        return switch (type) {
            case "muscle-soreness-noted" ->
                new Event.MuscleSorenessNoted(BodyReader.session(body), number(body, "score"));
            case "peg-answered" ->
                new Event.PegAnswered(
                        new PainScore(number(body, "pain")), number(body, "enjoyment"), number(body, "activity"));
            case "activities-rated" -> new Event.ActivitiesRated(activities(body.get("activities")));
            case "change-rated" -> new Event.ChangeRated(number(body, "change"));
            case "question-skipped" ->
                new Event.QuestionSkipped(
                        Words.constant(QuestionKind.class, text(body, "kind")),
                        body.has("session") ? BodyReader.session(body) : null);
            case "clinician-seen" ->
                new Event.ClinicianSeen(body.get("agreedToExercise").booleanValue());
            case "programme-chosen" ->
                new Event.ProgrammeChosen(
                        Words.constant(ProgrammeLevel.class, text(body, "level")),
                        Words.constants(DayOfWeek.class, body.get("days")));
            case "session-day-moved" -> new Event.SessionDayMoved(day(body, "from"), day(body, "to"));
            case "advice-read" ->
                new Event.AdviceRead(Words.constant(AdviceKind.class, text(body, "kind")), day(body, "since"));
            case "trial-started" ->
                new Event.TrialStarted(new ExerciseId(text(body, "exercise")), number(body, "mornings"));
            case "trial-ended" -> new Event.TrialEnded(EntryId.parse(text(body, "trial")));
            default -> throw new IllegalArgumentException("there is no event of type '" + type + "'");
        };
    }

    static void write(ObjectNode body, Event.OfDiary event) {
        switch (event) {
            case Event.MuscleSorenessNoted e ->
                BodyWriter.session(body, e.session()).put("score", e.score());
            case Event.PegAnswered e ->
                body.put("pain", e.pain().value())
                        .put("enjoyment", e.enjoyment())
                        .put("activity", e.activity());
            case Event.ActivitiesRated e -> body.set("activities", activities(e.activities()));
            case Event.ChangeRated e -> body.put("change", e.change());
            case Event.QuestionSkipped e -> skipped(body, e);
            case Event.ClinicianSeen e -> body.put("agreedToExercise", e.agreedToExercise());
            case Event.ProgrammeChosen e ->
                body.put("level", Words.word(e.level())).set("days", Words.list(e.days()));
            case Event.SessionDayMoved e ->
                body.put("from", e.from().toString()).put("to", e.to().toString());
            case Event.AdviceRead e ->
                body.put("kind", Words.word(e.kind())).put("since", e.since().toString());
            case Event.TrialStarted e ->
                body.put("exercise", e.exercise().toString()).put("mornings", e.mornings());
            case Event.TrialEnded e -> body.put("trial", e.trial().toString());
        }
    }

    private static void skipped(ObjectNode body, Event.QuestionSkipped event) {
        body.put("kind", Words.word(event.kind()));
        if (event.session() != null) {
            BodyWriter.session(body, event.session());
        }
    }

    private static List<Activity> activities(JsonNode activities) {
        List<Activity> list = new ArrayList<>();
        activities.forEach(activity -> list.add(new Activity(text(activity, "name"), number(activity, "ability"))));
        return list;
    }

    private static ArrayNode activities(List<Activity> activities) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        activities.forEach(
                activity -> list.addObject().put("name", activity.name()).put("ability", activity.ability()));
        return list;
    }

    private static LocalDate day(JsonNode body, String name) {
        return LocalDate.parse(text(body, name));
    }

    private static String text(JsonNode body, String name) {
        return BodyReader.text(body, name);
    }

    private static int number(JsonNode body, String name) {
        return BodyReader.number(body, name);
    }
}

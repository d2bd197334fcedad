package org.unkink.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Easing;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Session;
import org.unkink.engine.timeline.Timeline;
import org.unkink.engine.timeline.TimelineCompiler;
import org.unkink.server.api.Problem.Kind;
import org.unkink.server.codec.PlanCodec;
import org.unkink.server.codec.Words;
import org.unkink.server.contract.Fault;
import org.unkink.server.contract.Faults;
import org.unkink.server.contract.Json;

/** Plans a session, eases what remains of one, and lays items on a timeline. */
final class SessionApi {

    private final CatalogueContent content;
    private final PersonApi persons;

    SessionApi(CatalogueContent content, PersonApi persons) {
        this.content = content;
        this.persons = persons;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/v1/sessions", this::plan),
                Route.post("/api/v1/sessions/eased", this::ease),
                Route.post("/api/v1/sessions/timeline", this::timeline));
    }

    private Answer plan(Call call) {
        Texts texts = content.texts(call.language());
        Person person = persons.fold(call.zone());
        return switch (new Planner(content.catalogue()).plan(person, PlanCodec.wish(call.body()))) {
            case Plan.Planned planned -> Answer.json(session(planned.session(), person, texts));
            case Plan.NotCleared stopped -> throw new ProblemException(stopped(stopped.clearance()));
            case Plan.TooMuchPain pain ->
                throw new ProblemException(Problem.of(
                        Kind.TOO_MUCH_PAIN,
                        "Pain of " + pain.pain() + " of 10 is too much for a session. Please go through the warning"
                                + " signs, and see a clinician if it stays."));
            case Plan.StoppedForToday _ ->
                throw new ProblemException(
                        Problem.of(
                                Kind.STOPPED_FOR_TODAY,
                                "You had a symptom during a session today. There are no more sessions until tomorrow morning."));
            case Plan.Advised _ ->
                throw new ProblemException(Problem.of(Kind.ADVISED, texts.phrase("advice.plan-stopped")));
            case Plan.Impossible impossible -> throw new ProblemException(impossible(impossible, texts));
        };
    }

    private ObjectNode session(Session session, Person person, Texts texts) {
        PlanTexts sentences = new PlanTexts(texts);
        List<PlannedItem> items = session.items().stream()
                .map(item -> new PlannedItem(item.variant(), item.dose(), item.sides()))
                .toList();
        Timeline timeline = compile(items, person, texts);
        ObjectNode node = Json.object();
        node.set("wish", PlanCodec.wish(session.wish()));
        node.put("seconds", session.seconds());
        node.set(
                "items",
                new SessionItems(content.catalogue(), texts, person)
                        .of(
                                items,
                                timeline,
                                session.items().stream()
                                        .map(Session.Item::reasons)
                                        .toList()));
        ArrayNode leftOut = node.putArray("leftOut");
        for (Session.LeftOut out : session.leftOut()) {
            ObjectNode one = leftOut.addObject()
                    .put("exercise", out.exercise().toString())
                    .put("name", sentences.name(out.exercise()));
            one.set("reason", sentences.reason(out.reason()));
        }
        ArrayNode notes = node.putArray("notes");
        session.notes().forEach(note -> notes.add(sentences.reason(note)));
        node.set("timeline", TimelineJson.of(timeline));
        return node;
    }

    private Answer ease(Call call) {
        Texts texts = content.texts(call.language());
        Person person = cleared(call);
        List<PlannedItem> remaining = items(call.body().get("remaining"), "/remaining");
        JsonNode hurt = call.body().get("hurt");
        VariantId variant = VariantId.parse(hurt.get("variant").textValue());
        if (!remaining.getFirst().variant().equals(variant)) {
            throw contradiction("/remaining/0/variant", "What hurt has to come first in what remains.");
        }
        Easing.Eased eased = Easing.ease(
                content.catalogue(),
                person,
                remaining,
                new Easing.Hurt(
                        variant,
                        PlanCodec.side(hurt),
                        Words.constant(ExerciseHurt.Kind.class, hurt.get("kind").textValue())),
                Words.constant(Easing.Choice.class, call.body().get("choice").textValue()));
        ObjectNode node = eased(eased.items(), person, texts);
        ArrayNode changes = node.putArray("changes");
        PlanTexts sentences = new PlanTexts(texts);
        eased.changes().forEach(change -> changes.add(sentences.change(change)));
        return Answer.json(node);
    }

    private Answer timeline(Call call) {
        Person person = cleared(call);
        return Answer.json(eased(items(call.body().get("items"), "/items"), person, content.texts(call.language())));
    }

    private ObjectNode eased(List<PlannedItem> items, Person person, Texts texts) {
        Timeline timeline = compile(items, person, texts);
        ObjectNode node = Json.object().put("seconds", timeline.seconds());
        node.set("items", new SessionItems(content.catalogue(), texts, person).of(items, timeline, List.of()));
        node.set("timeline", TimelineJson.of(timeline));
        return node;
    }

    private Timeline compile(List<PlannedItem> items, Person person, Texts texts) {
        return new TimelineCompiler(content.catalogue(), texts)
                .compile(items.stream()
                        .map(item -> Introductions.item(item, person))
                        .toList());
    }

    private Person cleared(Call call) {
        Person person = persons.fold(call.zone());
        if (!(person.clearance() instanceof Clearance.Open)) {
            throw new ProblemException(stopped(person.clearance()));
        }
        return person;
    }

    private List<PlannedItem> items(JsonNode list, String pointer) {
        List<PlannedItem> items = PlanCodec.items(list);
        Faults faults = new Faults();
        for (int i = 0; i < items.size(); i++) {
            if (!hasItsSides(items.get(i))) {
                faults.add(Fault.at(
                        pointer + "/" + i + "/sides",
                        "contradiction",
                        "A sided variant has both sides here, any other none."));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults.list()));
        }
        return items;
    }

    private boolean hasItsSides(PlannedItem item) {
        boolean isSided =
                content.catalogue().variant(item.variant()).orElseThrow().sides() != Sides.TOGETHER;
        long distinct = item.sides().stream().distinct().count();
        return item.sides().size() == distinct && distinct == (isSided ? 2 : 0);
    }

    private static ProblemException contradiction(String pointer, String message) {
        return new ProblemException(Problem.invalid(List.of(Fault.at(pointer, "contradiction", message))));
    }

    private static Problem stopped(Clearance clearance) {
        return switch (clearance) {
            case Clearance.Due due ->
                new Problem(
                        Kind.CHECK_DUE, "Please go through the warning signs first.", List.of(), ClearanceJson.of(due));
            case Clearance.Stopped stopped ->
                new Problem(
                        Kind.CHECK_STOPPED,
                        "You ticked a warning sign (" + stopped.level().name().toLowerCase(Locale.ROOT)
                                + "). Please get help first.",
                        List.of(),
                        ClearanceJson.of(stopped));
            case Clearance.Open open -> throw new IllegalArgumentException("an open check stops nothing");
        };
    }

    private static Problem impossible(Plan.Impossible plan, Texts texts) {
        PlanTexts sentences = new PlanTexts(texts);
        List<Fault> faults = plan.obstacles().stream()
                .map(obstacle -> Fault.at(
                        obstacle instanceof Plan.Obstacle.MoreMinutesNeeded ? "/minutes" : "/locked",
                        PlanTexts.code(obstacle),
                        sentences.obstacle(obstacle)))
                .toList();
        return Problem.of(Kind.IMPOSSIBLE_WISH, "This needs a change first.", faults);
    }
}

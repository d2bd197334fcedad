package org.unkink.answers.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Route;
import org.unkink.answers.codec.PlanCodec;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Json;
import org.unkink.answers.person.Persons;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.plan.Easing;
import org.unkink.engine.plan.FindingOut;
import org.unkink.engine.plan.Gate;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Playable;
import org.unkink.engine.plan.Refusal;
import org.unkink.engine.plan.Session;
import org.unkink.engine.timeline.Timeline;
import org.unkink.engine.timeline.TimelineCompiler;
import org.unkink.engine.timeline.TimelineItem;

/**
 * Plans a session, starts it or takes it up again, and eases what remains of one. A timeline is made of nothing but what
 * the gate lets pass.
 */
public final class SessionApi {

    /** What hurt in a session that the journal does not have counts like any other. */
    private static final SessionId NO_SESSION = new SessionId(new UUID(0x0190000000007000L, 0x8000000000000000L));

    private final CatalogueContent content;
    private final Persons persons;

    public SessionApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/api/v1/sessions", this::plan),
                Route.post("/api/v1/sessions/start", this::start),
                Route.post("/api/v1/sessions/eased", this::ease));
    }

    private Answer plan(Call call) {
        Texts texts = content.texts(call.language());
        Person person = persons.fold(call);
        return switch (new Planner(content.catalogue()).plan(person, PlanCodec.wish(call.body()))) {
            case Plan.Planned planned -> Answer.json(session(planned, person, texts));
            case Plan.NotNow(Refusal.OfPerson because) ->
                throw new ProblemException(new Refusals(texts).problem(because));
            case Plan.Impossible impossible -> throw new ProblemException(impossible(impossible, texts));
        };
    }

    private ObjectNode session(Plan.Planned planned, Person person, Texts texts) {
        PlanTexts sentences = new PlanTexts(texts);
        Session session = planned.session();
        ObjectNode node = Json.object();
        node.set("wish", PlanCodec.wish(session.wish()));
        node.put("seconds", session.seconds());
        node.set("items", new SessionItems(content.catalogue(), texts, person).of(session));
        ArrayNode leftOut = node.putArray("leftOut");
        for (Session.LeftOut out : session.leftOut()) {
            ObjectNode one = leftOut.addObject()
                    .put("exercise", out.exercise().toString())
                    .put("name", sentences.name(out.exercise()));
            one.set("reason", sentences.reason(out.reason()));
        }
        ArrayNode notes = node.putArray("notes");
        session.notes().forEach(note -> notes.add(sentences.reason(note)));
        session.trial().ifPresent(trial -> node.put("trial", trial.toString()));
        if (planned.start() instanceof Gate.Verdict.Refused(List<Refusal> refusals)) {
            Problem problem = new Refusals(texts).problem(refusals, "/items");
            node.putObject("notYet").put("code", Refusals.code(problem.kind())).put("text", problem.detail());
        }
        return node;
    }

    private Answer start(Call call) {
        Texts texts = content.texts(call.language());
        Person person = persons.fold(call);
        List<PlannedItem> items = PlanCodec.items(call.body().get("items"));
        Set<ExerciseId> removed = Words.set(call.body().path("removed"), ExerciseId::new);
        Gate.Verdict verdict = new Gate(content.catalogue()).judge(person, items, session(call.body()), removed);
        ObjectNode node = course(admitted(verdict, "/items", texts), person, texts);
        Optional.ofNullable(call.body().get("trial"))
                .map(id -> EntryId.parse(id.textValue()))
                .filter(trial -> FindingOut.counts(content.catalogue(), person, trial, items, removed))
                .ifPresent(trial -> node.put("trial", trial.toString()));
        return Answer.json(node);
    }

    private Answer ease(Call call) {
        Texts texts = content.texts(call.language());
        JsonNode hurt = call.body().get("hurt");
        Person person = knowing(hurt, call);
        VariantId variant = VariantId.parse(hurt.get("variant").textValue());
        List<PlannedItem> remaining = PlanCodec.items(call.body().get("remaining"));
        if (!remaining.getFirst().variant().equals(variant)) {
            throw new ProblemException(Problem.invalid(List.of(Fault.at(
                    "/remaining/0/variant", "contradiction", "What hurt has to come first in what remains."))));
        }
        Easing.Eased eased = Easing.ease(
                content.catalogue(),
                person,
                new Easing.Rest(
                        remaining, session(call.body()), Words.set(call.body().path("removed"), ExerciseId::new)),
                new Easing.Hurt(
                        variant,
                        PlanCodec.side(hurt),
                        Words.constant(ExerciseHurt.Kind.class, hurt.get("kind").textValue()),
                        score(hurt)),
                Words.constant(Easing.Choice.class, call.body().get("choice").textValue()));
        ObjectNode node = course(admitted(eased.verdict(), "/remaining", texts), person, texts);
        ArrayNode changes = node.putArray("changes");
        PlanTexts sentences = new PlanTexts(texts);
        eased.changes().forEach(change -> changes.add(sentences.change(change)));
        return Answer.json(node);
    }

    /** The person as if the journal had what hurt: it counts from now on, whether it was sent before or is on its way. */
    private Person knowing(JsonNode hurt, Call call) {
        ExerciseHurt said = new ExerciseHurt(
                session(call.body()).orElse(NO_SESSION),
                VariantId.parse(hurt.get("variant").textValue()),
                PlanCodec.side(hurt),
                Optional.empty(),
                Words.constant(ExerciseHurt.Kind.class, hurt.get("kind").textValue()),
                score(hurt));
        Journal journal = persons.journal();
        boolean isKnown = journal.entries().stream()
                .anyMatch(entry -> entry.event() instanceof ExerciseHurt known
                        && known.session().equals(said.session())
                        && known.variant().equals(said.variant())
                        && known.kind() == said.kind()
                        && known.score().equals(said.score()));
        return isKnown ? persons.fold(journal, call) : persons.foldWith(said, call);
    }

    private static Optional<SessionId> session(JsonNode body) {
        return Optional.ofNullable(body.get("session")).map(id -> new SessionId(UUID.fromString(id.textValue())));
    }

    private static Optional<PainScore> score(JsonNode hurt) {
        return Optional.ofNullable(hurt.get("score")).map(score -> new PainScore(score.intValue()));
    }

    private static Playable admitted(Gate.Verdict verdict, String pointer, Texts texts) {
        return switch (verdict) {
            case Gate.Verdict.Admitted(Playable playable) -> playable;
            case Gate.Verdict.Refused(List<Refusal> refusals) ->
                throw new ProblemException(new Refusals(texts).problem(refusals, pointer));
        };
    }

    private ObjectNode course(Playable playable, Person person, Texts texts) {
        Timeline timeline = compile(playable, person, texts);
        ObjectNode node = Json.object().put("seconds", timeline.seconds());
        node.set("items", new SessionItems(content.catalogue(), texts, person).of(playable, timeline));
        node.set("timeline", TimelineJson.of(timeline));
        return node;
    }

    private Timeline compile(Playable playable, Person person, Texts texts) {
        return new TimelineCompiler(content.catalogue(), texts)
                .compile(playable.plannedItems().stream()
                        .map(item -> new TimelineItem(
                                item.variant(), item.dose(), item.sides(), isNew(item, person), person.effortCeiling()))
                        .toList());
    }

    private static boolean isNew(PlannedItem item, Person person) {
        return person.sessionsWith(item.variant().exercise()) < TimelineItem.NEW_SESSIONS;
    }

    /** The part of the wish that would have to change. */
    private static String pointer(Plan.Obstacle obstacle) {
        return switch (obstacle) {
            case Plan.Obstacle.MoreMinutesNeeded _ -> "/minutes";
            case Plan.Obstacle.NothingLeft _ -> "/kind";
            case Plan.Obstacle.LockedNeedsPosition _,
                    Plan.Obstacle.LockedNeedsEquipment _,
                    Plan.Obstacle.LockedIsOut _,
                    Plan.Obstacle.LockedAndRemoved _,
                    Plan.Obstacle.LockedTwice _,
                    Plan.Obstacle.TooManyLocked _,
                    Plan.Obstacle.UnknownVariant _ -> "/locked";
        };
    }

    private static Problem impossible(Plan.Impossible plan, Texts texts) {
        PlanTexts sentences = new PlanTexts(texts);
        List<Fault> faults = plan.obstacles().stream()
                .map(obstacle -> Fault.at(pointer(obstacle), PlanTexts.code(obstacle), sentences.obstacle(obstacle)))
                .toList();
        return Problem.of(Kind.IMPOSSIBLE_WISH, "This needs a change first.", faults);
    }
}

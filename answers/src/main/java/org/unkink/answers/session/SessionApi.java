package org.unkink.answers.session;

import java.util.List;
import java.util.Optional;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.person.Persons;
import org.unkink.answers.session.SessionAnswer.LeftOut;
import org.unkink.answers.session.SessionAnswer.NotYet;
import org.unkink.answers.session.SessionAnswer.OfTimeline;
import org.unkink.answers.session.SessionAnswer.Planned;
import org.unkink.answers.session.SessionAnswer.Ready;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Journal;
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
import org.unkink.engine.plan.Wish;
import org.unkink.engine.timeline.Timeline;
import org.unkink.engine.timeline.TimelineCompiler;
import org.unkink.engine.timeline.TimelineItem;

/**
 * Plans a session, starts it or takes it up again, and eases what remains of one. A timeline is made of nothing but what
 * the gate lets pass.
 */
public final class SessionApi {

    /** Stands for a session that the journal does not have: what hurt in it counts like any other. */
    private static final SessionId NO_SESSION = new SessionId("01900000-0000-7000-8000-000000000000");

    private final CatalogueContent content;
    private final Persons persons;

    public SessionApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public Planned plan(Wish wish, Call call) {
        Texts texts = content.texts(call.language());
        Person person = persons.fold(call);
        return switch (new Planner(content.catalogue()).plan(person, wish)) {
            case Plan.Planned planned -> planned(planned, person, texts);
            case Plan.NotNow(Refusal.OfPerson because) ->
                throw new ProblemException(new Refusals(texts).problem(because));
            case Plan.Impossible impossible -> throw new ProblemException(impossible(impossible, texts));
        };
    }

    private Planned planned(Plan.Planned planned, Person person, Texts texts) {
        PlanTexts sentences = new PlanTexts(texts);
        Session session = planned.session();
        return new Planned(
                session.wish(),
                session.seconds(),
                new SessionItems(content.catalogue(), texts, person).of(session),
                session.leftOut().stream()
                        .map(out -> new LeftOut(
                                out.exercise(), sentences.name(out.exercise()), sentences.reason(out.reason())))
                        .toList(),
                session.notes().stream().map(sentences::reason).toList(),
                session.trial(),
                notYet(planned.start(), texts));
    }

    private static Optional<NotYet> notYet(Gate.Verdict start, Texts texts) {
        return switch (start) {
            case Gate.Verdict.Admitted _ -> Optional.empty();
            case Gate.Verdict.Refused(List<Refusal> refusals) -> {
                Problem problem = new Refusals(texts).problem(refusals, "/items");
                yield Optional.of(new NotYet(Refusals.code(problem.kind()), problem.detail()));
            }
        };
    }

    public Ready start(SessionRequest.Start request, Call call) {
        Texts texts = content.texts(call.language());
        Person person = persons.fold(call);
        Gate.Verdict verdict =
                new Gate(content.catalogue()).judge(person, request.items(), request.session(), request.removed());
        Optional<EntryId> trial = request.trial()
                .filter(id -> FindingOut.counts(content.catalogue(), person, id, request.items(), request.removed()));
        return ready(admitted(verdict, "/items", texts), person, Optional.empty(), trial, texts);
    }

    public Ready ease(SessionRequest.Ease request, Call call) {
        Texts texts = content.texts(call.language());
        SessionRequest.Hurt hurt = request.hurt();
        Person person = knowing(request, call);
        if (!request.remaining().getFirst().variant().equals(hurt.variant())) {
            throw new ProblemException(Problem.invalid(List.of(Fault.at(
                    "/remaining/0/variant", "contradiction", "What hurt has to come first in what remains."))));
        }
        Easing.Eased eased = Easing.ease(
                content.catalogue(),
                person,
                new Easing.Rest(request.remaining(), request.session(), request.removed()),
                new Easing.Hurt(hurt.variant(), hurt.side(), hurt.kind(), hurt.score()),
                request.choice());
        PlanTexts sentences = new PlanTexts(texts);
        List<String> changes = eased.changes().stream().map(sentences::change).toList();
        return ready(
                admitted(eased.verdict(), "/remaining", texts), person, Optional.of(changes), Optional.empty(), texts);
    }

    /** The person as if the journal had what hurt: it counts from now on, whether it was sent before or is on its way. */
    private Person knowing(SessionRequest.Ease request, Call call) {
        SessionRequest.Hurt hurt = request.hurt();
        ExerciseHurt said = new ExerciseHurt(
                request.session().orElse(NO_SESSION),
                hurt.variant(),
                hurt.side(),
                Optional.empty(),
                hurt.kind(),
                hurt.score());
        Journal journal = persons.journal();
        boolean isKnown = journal.entries().stream()
                .anyMatch(entry -> entry.event() instanceof ExerciseHurt known
                        && known.session().equals(said.session())
                        && known.variant().equals(said.variant())
                        && known.kind() == said.kind()
                        && known.score().equals(said.score()));
        return isKnown ? persons.fold(journal, call) : persons.foldWith(said, call);
    }

    private static Playable admitted(Gate.Verdict verdict, String pointer, Texts texts) {
        return switch (verdict) {
            case Gate.Verdict.Admitted(Playable playable) -> playable;
            case Gate.Verdict.Refused(List<Refusal> refusals) ->
                throw new ProblemException(new Refusals(texts).problem(refusals, pointer));
        };
    }

    private Ready ready(
            Playable playable, Person person, Optional<List<String>> changes, Optional<EntryId> trial, Texts texts) {
        Timeline timeline = compile(playable, person, texts);
        return new Ready(
                timeline.seconds(),
                new SessionItems(content.catalogue(), texts, person).of(playable, timeline),
                OfTimeline.of(timeline),
                changes,
                trial);
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

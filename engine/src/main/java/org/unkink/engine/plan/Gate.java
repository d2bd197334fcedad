package org.unkink.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.rule.Severity;

/**
 * The one judgement before anything is moved: what was planned, taken up again, eased, or brought along from elsewhere.
 * It judges the items for the person as they are now; where they came from makes no difference.
 */
public final class Gate {

    private final Catalogue catalogue;

    public Gate(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Its answer. */
    public sealed interface Verdict {

        /** It may be played. */
        record Admitted(Playable playable) implements Verdict {}

        /** It may not, for every one of these reasons; for the first that lies with the person, if one does. */
        record Refused(List<Refusal> refusals) implements Verdict {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /** Why there is no session for a person now, whatever is asked for: the first that applies. */
    public static Optional<Refusal.OfPerson> closed(Person person) {
        if (!(person.clearance() instanceof Clearance.Open)) {
            return Optional.of(new Refusal.NotCleared(person.clearance()));
        }
        return person.hold()
                .<Refusal.OfPerson>map(Refusal.Held::new)
                .or(() -> person.stop().map(Refusal.StoppedForToday::new))
                .or(() -> person.pain()
                        .said()
                        .filter(pain -> pain.severity() == Severity.SEVERE)
                        .map(Refusal.TooMuchPain::new))
                .or(() -> Advices.planStop(person).map(Refusal.Advised::new));
    }

    /** Why nothing at all can be moved now: it lies with the person, or with the session that was left. */
    static Optional<Refusal> shut(Person person, Optional<SessionId> session) {
        return closed(person)
                .<Refusal>map(refusal -> refusal)
                .or(() -> person.pain().said().isEmpty() ? Optional.of(new Refusal.PainNotSaid()) : Optional.empty())
                .or(() -> session.flatMap(id -> TakingUp.obstacle(person, id)).map(Refusal.CannotGoOn::new));
    }

    /** Judges a whole session. */
    public Verdict judge(Person person, List<PlannedItem> items) {
        return judge(person, items, Optional.empty(), Set.of());
    }

    /** The same for a person whose day is known already. */
    Verdict judge(Today today, List<PlannedItem> items) {
        return shut(today.person(), Optional.empty())
                .<Verdict>map(refusal -> new Verdict.Refused(List.of(refusal)))
                .orElseGet(() -> verdict(new Judgement(catalogue, today, items)));
    }

    /**
     * Judges what goes on of a session that is under way or taken up again. More than what is left of it is judged as a
     * session of its own, so that what was done in it counts.
     *
     * @param session whose own strength does not count against its rest, and whose warm-up counts for it
     * @param removed what the person took out of it
     */
    public Verdict judge(Person person, List<PlannedItem> items, Optional<SessionId> session, Set<ExerciseId> removed) {
        return judge(person, items, session, removed, Set.of());
    }

    /** The same for what was eased after something hurt, of which the journal need not know yet. */
    Verdict judge(Person person, List<PlannedItem> items, Easing.Rest rest, ExerciseId hurt) {
        return judge(person, items, rest.session(), rest.removed(), Set.of(hurt));
    }

    private Verdict judge(
            Person person,
            List<PlannedItem> items,
            Optional<SessionId> session,
            Set<ExerciseId> removed,
            Set<ExerciseId> hurt) {
        Optional<Refusal> shut = shut(person, session);
        if (shut.isPresent()) {
            return new Verdict.Refused(List.of(shut.get()));
        }
        Optional<PastSession> ongoing =
                session.flatMap(person::session).filter(s -> new LeftToDo(catalogue, s, hurt).covers(items));
        return verdict(new Judgement(catalogue, person, items, ongoing, removed, hurt));
    }

    private static Verdict verdict(Judgement judgement) {
        List<Refusal> refusals = judgement.refusals();
        return refusals.isEmpty()
                ? new Verdict.Admitted(new Playable(judgement.playable()))
                : new Verdict.Refused(refusals);
    }
}

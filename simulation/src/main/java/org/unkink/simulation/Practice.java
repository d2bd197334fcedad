package org.unkink.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.plan.Session;

/** Does a session as planned, as somebody of a persona does, and notes it. */
final class Practice {

    private final Catalogue catalogue;
    private final Persona persona;
    private final RandomGenerator random;
    private final Diarist diary;

    Practice(Catalogue catalogue, Persona persona, RandomGenerator random, Diarist diary) {
        this.catalogue = catalogue;
        this.persona = persona;
        this.random = random;
        this.diary = diary;
    }

    /**
     * From start to end.
     *
     * @param pain told before it
     */
    void run(SessionId id, Session session, int pain) {
        List<Event.SessionStarted.PlannedItem> items = session.items().stream()
                .map(i -> new Event.SessionStarted.PlannedItem(i.variant(), i.dose(), i.sides()))
                .toList();
        diary.write(new Event.SessionStarted(id, session.wish().minutes(), session.seconds(), items, session.trial()));
        int hurting = random.nextDouble() < persona.strain().hurts() ? random.nextInt(items.size()) : -1;
        for (int item = 0; item < items.size(); item++) {
            diary.pass(session.items().get(item).seconds());
            log(id, item, session.items().get(item), item == hurting, pain);
        }
        boolean hard = persona.habits().eager() && random.nextBoolean();
        int effort = hard ? 7 : 3 + random.nextInt(3);
        diary.write(new Event.SessionFinished(id, true, session.seconds(), Optional.of(new Effort(effort))));
    }

    private void log(SessionId id, int index, Session.Item item, boolean hurts, int pain) {
        Variant variant = catalogue.variant(item.variant()).orElseThrow();
        List<@Nullable Side> sides = new ArrayList<>(item.sides());
        if (sides.isEmpty()) {
            sides.add(null);
        }
        for (@Nullable Side side : sides) {
            log(id, index, item, variant, side, hurts);
        }
        if (hurts) {
            diary.write(new Event.ExerciseHurt(
                    id,
                    item.variant(),
                    sides.getLast(),
                    Optional.of(Region.NECK),
                    Event.ExerciseHurt.Kind.PULLING,
                    Optional.of(new PainScore(Math.min(10, pain + 2)))));
        }
    }

    private void log(SessionId id, int index, Session.Item item, Variant variant, @Nullable Side side, boolean hurts) {
        int repetitions = item.dose().sets() * item.dose().repetitions();
        int seconds = repetitions * variant.movement().seconds(item.dose());
        boolean more = item.phase() == Phase.STRENGTH
                && (persona.habits().eager() || persona.kind() == Persona.Kind.RESPONDER)
                && random.nextInt(3) > 0;
        int done = hurts ? repetitions / 2 : repetitions + (more ? 2 : 0);
        diary.write(new Event.ExerciseLogged(
                id,
                index,
                item.variant(),
                side,
                seconds,
                hurts ? seconds / 2 : seconds,
                repetitions,
                done,
                hurts ? Outcome.STOPPED_HURT : Outcome.DONE));
    }
}

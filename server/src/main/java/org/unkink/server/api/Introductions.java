package org.unkink.server.api;

import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.timeline.TimelineItem;

/** What is said to a person before an exercise that depends on who it is. */
final class Introductions {

    private Introductions() {}

    static TimelineItem item(PlannedItem item, Person person) {
        return new TimelineItem(
                item.variant(),
                item.dose(),
                item.sides(),
                isNew(item.variant().exercise(), person),
                person.effortCeiling());
    }

    /** Whether it was done in fewer sessions than it takes to know its caution. */
    private static boolean isNew(ExerciseId exercise, Person person) {
        return person.sessions().stream()
                        .filter(session -> session.logged().stream()
                                .anyMatch(logged -> logged.variant().exercise().equals(exercise)))
                        .limit(TimelineItem.NEW_SESSIONS)
                        .count()
                < TimelineItem.NEW_SESSIONS;
    }
}

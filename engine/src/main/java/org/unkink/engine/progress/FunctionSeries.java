package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.journal.Diary;
import org.unkink.engine.journal.Event.ActivitiesRated;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.Event.PegAnswered;
import org.unkink.engine.journal.Person;

/**
 * The answers of a person on what they can do, each list in the order of time.
 *
 * @param peg the mean of the three questions on the past week, 0-10, lower is better
 * @param activities how well their own activities can be done, 0-10 each, higher is better
 * @param change compared with the beginning, -5 to 5, higher is better
 */
public record FunctionSeries(List<Value> peg, List<Rated> activities, List<Value> change) {

    public FunctionSeries {
        peg = List.copyOf(peg);
        activities = List.copyOf(activities);
        change = List.copyOf(change);
    }

    /** The activities as rated on a day. */
    public record Rated(LocalDate day, List<Activity> activities) {

        public Rated {
            activities = List.copyOf(activities);
        }

        /** The mean of all of them. */
        public double mean() {
            return mean(keys());
        }

        private Set<String> keys() {
            return activities.stream().map(Activity::key).collect(Collectors.toCollection(HashSet::new));
        }

        private double mean(Set<String> keys) {
            return activities.stream()
                    .filter(a -> keys.contains(a.key()))
                    .mapToInt(Activity::ability)
                    .average()
                    .orElseThrow();
        }
    }

    public static FunctionSeries of(Person person) {
        Diary diary = person.diary();
        return new FunctionSeries(
                diary.pegs().stream()
                        .map(n -> new Value(n.day(), mean(n.event())))
                        .toList(),
                diary.activities().stream().map(n -> rated(n.day(), n.event())).toList(),
                diary.changes().stream()
                        .map(n -> new Value(n.day(), n.event().change()))
                        .toList());
    }

    /** The same without what was said before a day. */
    public FunctionSeries since(LocalDate day) {
        return new FunctionSeries(
                peg.stream().filter(v -> !v.day().isBefore(day)).toList(),
                activities.stream().filter(r -> !r.day().isBefore(day)).toList(),
                change.stream().filter(v -> !v.day().isBefore(day)).toList());
    }

    /** The mean of the three questions. */
    public static double mean(PegAnswered peg) {
        return (peg.pain().value() + peg.enjoyment() + peg.activity()) / 3.0;
    }

    private static Rated rated(LocalDate day, ActivitiesRated event) {
        return new Rated(day, event.distinct());
    }

    /** The means of the activities that were rated both times; empty if there are none. */
    static Optional<Pair> compare(Rated first, Rated last) {
        Set<String> both = first.keys();
        both.retainAll(last.keys());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Pair(new Value(first.day(), first.mean(both)), new Value(last.day(), last.mean(both))));
    }

    /** An earlier and a later value. */
    record Pair(Value from, Value to) {}
}

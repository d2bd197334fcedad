package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The order of a session with the fewest seconds of getting ready: free inside a phase, the phases in theirs. Exercises
 * of one place stay together, in catalogue order.
 *
 * @param seconds of all get-readies
 */
record Route(List<Option> order, int seconds) {

    Route {
        order = List.copyOf(order);
    }

    /**
     * @param start the place where the first phase begins
     * @param phases what is done in each, in catalogue order
     */
    static Route shortest(Places places, int start, List<List<Option>> phases) {
        Map<Integer, Route> ends = new TreeMap<>(Map.of(start, new Route(List.of(), 0)));
        for (List<Option> phase : phases) {
            if (phase.isEmpty()) {
                continue;
            }
            Map<Integer, List<Option>> byPlace = new TreeMap<>();
            phase.forEach(o -> byPlace.computeIfAbsent(places.of(o.variant()), p -> new ArrayList<>())
                    .add(o));
            Map<Integer, Route> next = new TreeMap<>();
            ends.forEach((place, route) -> new Walk(places, byPlace, next).on(place, route, List.of()));
            ends = next;
        }
        return ends.values().stream()
                .reduce((a, b) -> b.seconds() < a.seconds() ? b : a)
                .orElseThrow();
    }

    /** Every order of the places of one phase; the shortest to each last place stays. */
    private record Walk(Places places, Map<Integer, List<Option>> byPlace, Map<Integer, Route> best) {

        void on(int at, Route route, List<Integer> seen) {
            if (seen.size() == byPlace.size()) {
                best.merge(at, route, (a, b) -> b.seconds() < a.seconds() ? b : a);
                return;
            }
            byPlace.forEach((place, options) -> {
                if (!seen.contains(place)) {
                    int ready = places.seconds(at, place) + places.seconds(place, place) * (options.size() - 1);
                    Route longer = new Route(joined(route.order(), options), route.seconds() + ready);
                    on(place, longer, joined(seen, List.of(place)));
                }
            });
        }

        private static <T> List<T> joined(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }
}

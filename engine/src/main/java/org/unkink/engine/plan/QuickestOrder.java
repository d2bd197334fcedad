package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * The order of a session with the fewest seconds of getting ready: free inside a phase, the phases in theirs. Exercises
 * of one place stay together, in catalogue order.
 *
 * @param seconds of all get-readies
 */
record QuickestOrder(List<Option> order, int seconds) {

    private static final int FAR = Integer.MAX_VALUE / 2;

    QuickestOrder {
        order = List.copyOf(order);
    }

    /**
     * @param start the place where the first phase begins
     * @param phases what is done in each, in catalogue order
     */
    static QuickestOrder shortest(Places places, int start, List<List<Option>> phases) {
        Map<Integer, QuickestOrder> ends = new TreeMap<>(Map.of(start, new QuickestOrder(List.of(), 0)));
        for (List<Option> phase : phases) {
            if (phase.isEmpty()) {
                continue;
            }
            Map<Integer, List<Option>> byPlace = new TreeMap<>();
            phase.forEach(o -> byPlace.computeIfAbsent(places.of(o.variant()), p -> new ArrayList<>())
                    .add(o));
            Map<Integer, QuickestOrder> next = new TreeMap<>();
            ends.forEach((place, route) -> new Walk(places, byPlace, next).on(place, route, List.of()));
            ends = next;
        }
        return ends.values().stream()
                .reduce((a, b) -> b.seconds() < a.seconds() ? b : a)
                .orElseThrow();
    }

    /**
     * The seconds of the shortest order, without the order itself: by tables over the sets of places of each phase
     * (Held-Karp).
     */
    static int seconds(Places places, int start, List<List<Option>> phases) {
        phases.forEach(phase -> phase.forEach(o -> places.of(o.variant())));
        int[] at = new int[places.count()];
        Arrays.fill(at, FAR);
        at[start] = 0;
        for (List<Option> phase : phases) {
            int[] stops = phase.stream()
                    .mapToInt(o -> places.of(o.variant()))
                    .distinct()
                    .toArray();
            if (stops.length > 0) {
                int stays = 0;
                for (Option option : phase) {
                    int place = places.of(option.variant());
                    stays += places.seconds(place, place);
                }
                for (int stop : stops) {
                    stays -= places.seconds(stop, stop);
                }
                at = through(places, at, stops, stays);
            }
        }
        return Arrays.stream(at).min().orElseThrow();
    }

    private static int[] through(Places places, int[] from, int[] stops, int stays) {
        int[][] ways = ways(places, stops, stop -> arrival(places, from, stop));
        int[] at = new int[from.length];
        Arrays.fill(at, FAR);
        for (int last = 0; last < stops.length; last++) {
            at[stops[last]] = ways[ways.length - 1][last] + stays;
        }
        return at;
    }

    private static int arrival(Places places, int[] from, int stop) {
        int best = FAR;
        for (int place = 0; place < from.length; place++) {
            if (from[place] < FAR) {
                best = Math.min(best, from[place] + places.seconds(place, stop));
            }
        }
        return best;
    }

    /**
     * The seconds of the shortest way through each set of stops to each that can be its last; a set has a bit for each stop.
     *
     * @param first seconds until a stop that is the first one
     */
    static int[][] ways(Places places, int[] stops, IntUnaryOperator first) {
        int[][] ways = new int[1 << stops.length][stops.length];
        int[][] between = new int[stops.length][stops.length];
        for (int from = 0; from < stops.length; from++) {
            for (int to = 0; to < stops.length; to++) {
                between[from][to] = places.seconds(stops[from], stops[to]);
            }
        }
        for (int mask = 1; mask < ways.length; mask++) {
            for (int last = 0; last < stops.length; last++) {
                if ((mask & 1 << last) == 0) {
                    continue;
                }
                int rest = mask & ~(1 << last);
                int best = rest == 0 ? first.applyAsInt(stops[last]) : FAR;
                for (int before = 0; before < stops.length; before++) {
                    if ((rest & 1 << before) != 0) {
                        best = Math.min(best, ways[rest][before] + between[before][last]);
                    }
                }
                ways[mask][last] = best;
            }
        }
        return ways;
    }

    /** Every order of the places of one phase; the shortest to each last place stays. */
    private record Walk(Places places, Map<Integer, List<Option>> byPlace, Map<Integer, QuickestOrder> best) {

        void on(int at, QuickestOrder route, List<Integer> seen) {
            if (seen.size() == byPlace.size()) {
                best.merge(at, route, (a, b) -> b.seconds() < a.seconds() ? b : a);
                return;
            }
            byPlace.forEach((place, options) -> {
                if (!seen.contains(place)) {
                    int ready = places.seconds(at, place) + places.seconds(place, place) * (options.size() - 1);
                    QuickestOrder longer = new QuickestOrder(joined(route.order(), options), route.seconds() + ready);
                    on(place, longer, joined(seen, List.of(place)));
                }
            });
        }

        private static <T> List<T> joined(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }
}

package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.timeline.Tempo;

/**
 * Every plan of one phase, reduced to those that can be part of a best session: for each set of places the plans of
 * which no other is as short and worth as much. Ties go to the plan that comes first in catalogue order.
 */
final class PhasePlans {

    /** The bits of a number that says what is picked. */
    private static final int PICKS_BITS = 63;

    private static final int NONE = Integer.MIN_VALUE;

    /** A plan of the phase after a given place: its seconds and worth with the way through its places. */
    record Leg(int exit, int seconds, int value, long picks) {}

    private record Point(int seconds, int value, long picks) {}

    private final Places places;
    private final int capacity;
    private final Shape.Range count;
    private final boolean notEmpty;
    private final Channels channels;
    private final int bitsOfOne;

    private final List<Option> options = new ArrayList<>();
    private final int[] end;
    private final boolean[] locked;
    private final int lastLocked;
    private int[] seconds = {};
    private int[] points = {};
    private int[][] adds = {};
    private int[] bit = {};
    private boolean[] needsCompany = {};

    private final List<Integer> placeOfBit = new ArrayList<>();
    private final int[][] bestValue;
    private final long[][] bestPicks;
    private final Map<Integer, List<Point>> front = new TreeMap<>();
    private final int[] sums = new int[Channels.COUNT];

    /**
     * @param exercises the options of each exercise that may be in, in catalogue order
     * @param count the fewest is made up by {@link Objective#MISSING} where fewer fit
     * @param notEmpty whether the plan with no exercise at all is not one
     * @param capacity seconds that the phase may take
     */
    PhasePlans(
            List<List<Option>> exercises,
            Wish wish,
            Shape.Range count,
            boolean notEmpty,
            int capacity,
            Channels channels,
            Places places) {
        this.places = places;
        this.notEmpty = notEmpty;
        this.count = count;
        this.channels = channels;
        this.end = new int[exercises.size()];
        this.locked = new boolean[exercises.size()];
        int last = -1;
        int longest = 0;
        for (int e = 0; e < exercises.size(); e++) {
            List<Option> of = exercises.get(e);
            options.addAll(of);
            end[e] = options.size();
            locked[e] =
                    of.stream().anyMatch(o -> wish.locked().contains(o.variant().id()));
            last = locked[e] ? e : last;
            longest += of.stream()
                    .mapToInt(o -> o.workSeconds() + Tempo.NEXT)
                    .max()
                    .orElse(0);
        }
        this.lastLocked = last;
        this.bitsOfOne = PICKS_BITS / Math.max(1, count.most());
        int most = (1 << Math.min(bitsOfOne, 30)) - 1;
        if (options.size() > most) {
            throw new IllegalArgumentException(
                    "at most " + most + " options where " + count.most() + " are picked, not " + options.size());
        }
        this.capacity = Math.min(capacity, longest);
        prepare();
        this.bestValue = new int[1 << placeOfBit.size()][];
        this.bestPicks = new long[1 << placeOfBit.size()][];
        extend(0, 0, 0, 0, 0, 0, 0);
        for (int mask = 0; mask < bestValue.length; mask++) {
            if (bestValue[mask] != null) {
                front.put(mask, points(bestValue[mask], bestPicks[mask]));
            }
        }
    }

    private void prepare() {
        int n = options.size();
        seconds = new int[n];
        points = new int[n];
        adds = new int[n][];
        bit = new int[n];
        needsCompany = new boolean[n];
        for (int o = 0; o < n; o++) {
            Option option = options.get(o);
            seconds[o] = option.workSeconds() + Tempo.NEXT;
            points[o] = option.points() - Tempo.NEXT * Objective.SECOND_OF_TRANSITION;
            adds[o] = channels.of(option);
            needsCompany[o] = needsCompany(option);
            int place = places.of(option.variant());
            int b = placeOfBit.indexOf(place);
            if (b < 0) {
                b = placeOfBit.size();
                placeOfBit.add(place);
            }
            bit[o] = 1 << b;
        }
    }

    /** Strength on request is never the only strength of a session (rule R20). */
    static boolean needsCompany(Option option) {
        return option.phase() == Phase.STRENGTH && option.variant().optIn();
    }

    private void extend(int from, int picked, int alone, int time, int worth, int mask, long picks) {
        boolean whole = from > lastLocked && !(notEmpty && picked == 0);
        if (whole && (alone == 0 || alone < picked)) {
            note(picked, time, worth, mask, picks);
        }
        if (picked == count.most()) {
            return;
        }
        for (int e = from; e < end.length; e++) {
            for (int o = e == 0 ? 0 : end[e - 1]; o < end[e]; o++) {
                if (time + seconds[o] > capacity) {
                    continue;
                }
                add(adds[o], 1);
                if (channels.allows(sums)) {
                    extend(
                            e + 1,
                            picked + 1,
                            alone + (needsCompany[o] ? 1 : 0),
                            time + seconds[o],
                            worth + points[o],
                            mask | bit[o],
                            picks << bitsOfOne | (o + 1));
                }
                add(adds[o], -1);
            }
            if (locked[e]) {
                return;
            }
        }
    }

    private void add(int[] more, int sign) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += sign * more[c];
        }
    }

    private void note(int picked, int time, int worth, int mask, long picks) {
        int missing = Math.max(0, Math.min(count.least(), end.length) - picked);
        int value = worth + channels.worth(sums) - missing * Objective.MISSING;
        if (bestValue[mask] == null) {
            bestValue[mask] = filled(capacity + 1);
            bestPicks[mask] = new long[capacity + 1];
        }
        if (value > bestValue[mask][time]) {
            bestValue[mask][time] = value;
            bestPicks[mask][time] = picks;
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    private static List<Point> points(int[] values, long[] picks) {
        List<Point> points = new ArrayList<>();
        int best = NONE;
        for (int t = 0; t < values.length; t++) {
            if (values[t] > best) {
                best = values[t];
                points.add(new Point(t, best, picks[t]));
            }
        }
        return points;
    }

    /**
     * The plans that may follow a place, by the place where they end: those that no other with the same end beats,
     * shortest first.
     */
    Map<Integer, List<Leg>> legs(int entry) {
        int[] stops = placeOfBit.stream().mapToInt(Integer::intValue).toArray();
        int[][] ways = QuickestOrder.ways(places, stops, stop -> places.seconds(entry, stop));
        Map<Integer, int[]> values = new TreeMap<>();
        Map<Integer, long[]> picks = new TreeMap<>();
        int length = capacity + 1 + 64 * 5;
        front.forEach((mask, points) -> {
            for (int b = 0; b < Math.max(1, placeOfBit.size()); b++) {
                boolean ends = mask == 0 ? b == 0 : (mask & 1 << b) != 0;
                if (!ends) {
                    continue;
                }
                int extra = mask == 0 ? 0 : ways[mask][b] - Integer.bitCount(mask) * Tempo.NEXT;
                int exit = mask == 0 ? entry : placeOfBit.get(b);
                int[] value = values.computeIfAbsent(exit, x -> filled(length));
                long[] pick = picks.computeIfAbsent(exit, x -> new long[length]);
                for (Point point : points) {
                    int worth = point.value() - extra * Objective.SECOND_OF_TRANSITION;
                    int time = point.seconds() + extra;
                    if (worth > value[time]) {
                        value[time] = worth;
                        pick[time] = point.picks();
                    }
                }
            }
        });
        Map<Integer, List<Leg>> legs = new TreeMap<>();
        values.forEach((exit, value) -> legs.put(
                exit,
                points(value, picks.getOrDefault(exit, new long[0])).stream()
                        .map(p -> new Leg(exit, p.seconds(), p.value(), p.picks()))
                        .toList()));
        return legs;
    }

    /** The options behind the number of a leg, in catalogue order. */
    List<Option> picked(long picks) {
        List<Option> picked = new ArrayList<>();
        for (long left = picks; left != 0; left >>>= bitsOfOne) {
            picked.addFirst(options.get((int) (left & (1L << bitsOfOne) - 1) - 1));
        }
        return picked;
    }
}

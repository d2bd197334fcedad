package org.unkink.engine.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The days on which pain was noted, between which its level may change by itself. */
final class Occasions {

    /** The number of sessions in a row that is long. */
    private static final int LONG = Helps.FEWEST;

    private final int[] days;
    private final double[] gaps;
    private final boolean[] turns;

    private Occasions(int[] days, double[] gaps, boolean[] turns) {
        this.days = days;
        this.gaps = gaps;
        this.turns = turns;
    }

    static Occasions of(List<Morning> mornings, List<Factor> factors) {
        int[] days = new int[mornings.size()];
        double[] gaps = new double[mornings.size()];
        int last = 0;
        gaps[0] = 1;
        for (int i = 1; i < days.length; i++) {
            LocalDate day = mornings.get(i).day();
            double gap = day.toEpochDay() - mornings.get(i - 1).day().toEpochDay();
            if (gap > 0) {
                last++;
                gaps[last] = gap;
            }
            days[i] = last;
        }
        boolean[] turns = new boolean[last + 1];
        for (Factor factor : factors) {
            mark(turns, days, factor, mornings);
        }
        return new Occasions(days, Arrays.copyOf(gaps, last + 1), turns);
    }

    /** After a number of sessions in a row with it, the same number without it, or the other way round. */
    private static void mark(boolean[] turns, int[] days, Factor factor, List<Morning> mornings) {
        int[] among = IntStream.range(0, days.length)
                .filter(i -> factor.isAmong(mornings.get(i)))
                .toArray();
        int before = 0;
        int run = 0;
        for (int i = 0; i < among.length; i++) {
            boolean isSame = i > 0 && factor.isIn(mornings.get(among[i])) == factor.isIn(mornings.get(among[i - 1]));
            before = isSame ? before : run;
            run = isSame ? run + 1 : 1;
            if (run == LONG && before >= LONG) {
                turns[days[among[i + 1 - LONG]]] = true;
            }
        }
    }

    /** The number of days. */
    int size() {
        return gaps.length;
    }

    /** Of each session, the number of its day among them, from 0. */
    int[] days() {
        return days.clone();
    }

    /** The days from the one before it to this day. */
    double gap(int day) {
        return gaps[day];
    }

    /** True if what is done changed for long on that day: nothing is known of how far the level went with it. */
    boolean isTurn(int day) {
        return turns[day];
    }
}

package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.unkink.engine.progress.PainStatus.Trend;

/**
 * 26 weeks of somebody's pain, of which is known what is true.
 *
 * @param days the numbers of each day, none where nothing was noted
 * @param change the day on which pain rises or is noted more often, -1 if on none
 */
record PainLife(List<double[]> days, int change) {

    static final int LENGTH = 182;

    private static final double NOTED = 0.7;
    private static final int FIRST_CHANGE = 42;
    private static final int LAST_CHANGE = 140;

    /**
     * A kind of life, before chance.
     *
     * @param from the level at first, and {@code to} that at the end
     * @param over in how many days it goes from one to the other, from the first day on; 0 for one step on a day drawn
     *     from the weeks 6 to 20
     * @param noting the numbers of a day, and {@code later} those after the step
     * @param spread of single days around the level, and how much of it the next day keeps
     */
    record Kind(double from, double to, int over, int noting, int later, double spread, double correlation) {

        static Kind flat(double spread, double correlation) {
            return new Kind(4, 4, 0, 1, 1, spread, correlation);
        }

        static Kind rise(double by, double spread, double correlation) {
            return new Kind(4, 4 + by, 0, 1, 1, spread, correlation);
        }

        static Kind fall(double spread, double correlation) {
            return new Kind(6, 2, 42, 1, 1, spread, correlation);
        }

        static Kind oftener(double spread, double correlation) {
            return new Kind(4, 4, 0, 1, 3, spread, correlation);
        }

        /** The same lives each time, and others for each kind. */
        long seed() {
            return Objects.hash(from, to, over, noting, later, spread, correlation);
        }

        private double level(int day, int change) {
            double share = over > 0 ? Math.min(1, day / (double) over) : day >= change ? 1 : 0;
            return from + (to - from) * share;
        }
    }

    static PainLife of(Kind kind, Random random) {
        int change = FIRST_CHANGE + random.nextInt(LAST_CHANGE - FIRST_CHANGE + 1);
        List<double[]> days = new ArrayList<>();
        double off = random.nextGaussian();
        for (int day = 0; day < LENGTH; day++) {
            off = kind.correlation() * off
                    + Math.sqrt(1 - kind.correlation() * kind.correlation()) * random.nextGaussian();
            double[] numbers = new double[day < change ? kind.noting() : kind.later()];
            for (int number = 0; number < numbers.length; number++) {
                double chance = number == 0 ? off : random.nextGaussian();
                numbers[number] = Math.clamp(Math.rint(kind.level(day, change) + kind.spread() * chance), 0, 10);
            }
            days.add(random.nextDouble() < NOTED ? numbers : new double[0]);
        }
        return new PainLife(days, change);
    }

    /** What would have been said on each day to somebody who looks every day. */
    List<Trend> said(double firm) {
        double[] values = days.stream()
                .mapToDouble(numbers -> middle(numbers).orElse(Double.NaN))
                .toArray();
        TrendWalk walk = new TrendWalk(LocalDate.EPOCH, new DailyNumbers(values), firm);
        List<Trend> said = new ArrayList<>();
        for (int day = 0; day < LENGTH; day++) {
            said.add(walk.status(day).trend());
        }
        return said;
    }

    /**
     * The same by the plain rule that is often used: the middle of the highest values of seven days is 2 above that of
     * the seven before; and lower by 2 than that of the first week.
     */
    List<Trend> saidPlainly() {
        List<Trend> said = new ArrayList<>();
        for (int day = 0; day < LENGTH; day++) {
            double now = week(day);
            Trend trend = now - week(day - 7) >= 2 ? Trend.WORSE : Trend.USUAL;
            said.add(day >= 13 && week(6) - now >= 2 ? Trend.BETTER : trend);
        }
        return said;
    }

    private double week(int last) {
        List<double[]> week = days.subList(Math.max(0, last - 6), Math.max(0, last + 1));
        double[] highest = week.stream()
                .filter(numbers -> numbers.length > 0)
                .mapToDouble(numbers -> DoubleStream.of(numbers).max().orElseThrow())
                .toArray();
        return highest.length < 3 ? Double.NaN : middle(highest).orElseThrow();
    }

    private static OptionalDouble middle(double[] values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        int count = sorted.length;
        return count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(count - 1) / 2] + sorted[count / 2]) / 2);
    }
}

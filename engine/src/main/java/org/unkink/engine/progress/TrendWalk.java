package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.unkink.engine.progress.Noise.Fit;
import org.unkink.engine.progress.PainStatus.Trend;

/**
 * Goes through the days once and says for each where pain stands, by what was noted until then.
 *
 * <p><b>Higher.</b> The last days, 4 to 14 of them, whichever show it best (a scan statistic, as in Wallenstein 1980),
 * are held against the eight weeks that ended 14 days ago, so that a rise does not raise what it is held against. Where
 * those are not known yet, against what there is before the last days. It has to be {@link #LEAST} points, and so many
 * times its own uncertainty: a few for a first word, more and on two looks two days apart for a firm one, or at once
 * where it is so far off that waiting adds nothing. It is over when pain is back within a point of its usual level.
 *
 * <p><b>Better, and slowly worse.</b> Against the start, by the slope of the line through all days since.
 */
final class TrendWalk {

    /** The least difference that is spoken of: what people with neck pain call a change (Cleland 2008, Kovacs 2008). */
    private static final double LEAST = Measure.PAIN.clear();

    /**
     * The multiples of its uncertainty that a rise has to reach: for a first word, for a firm one, for a firm one at
     * once.
     */
    static final double FIRST_WORD = 2.5;

    static final double FIRM = 3.6;
    private static final double MORE_AT_ONCE = 1;

    /** The same of the slope since the start, for better. */
    static final double BETTER = 2.3;

    /** The fewest days with a number that make a level. */
    static final int FEWEST = 3;

    static final int WEEK = 7;
    static final int TWO_WEEKS = 14;
    static final int USUAL_DAYS = 56;

    private static final int SHORTEST = 4;
    private static final int APART = 2;
    private static final int NEAR = 1;
    private static final int FEWEST_FOR_LINE = 8;
    private static final int LINE_DAYS = 28;
    private static final int LONGEST_SILENCE = 28;
    static final int MOST_WEEKS_TO_GO = 3;

    private final LocalDate first;
    private final DailyNumbers numbers;
    private final double firm;
    private final boolean[] isFirm;
    private DailyNumbers ordinary;
    private int begin;
    private int fresh;
    private Optional<Span> start = Optional.empty();
    private Optional<Episode> episode = Optional.empty();

    TrendWalk(LocalDate first, DailyNumbers numbers) {
        this(first, numbers, FIRM);
    }

    /** @param firm how many times its uncertainty a rise has to be before it is called one */
    TrendWalk(LocalDate first, DailyNumbers numbers, double firm) {
        this.first = first;
        this.firm = firm;
        this.numbers = numbers;
        this.ordinary = numbers;
        this.isFirm = new boolean[numbers.days()];
    }

    private record Span(int from, int to) {}

    /** A time of more pain: its first day, what was usual before, and the last day on which it was known to go on. */
    private record Episode(int from, Value usual, int lastKnown) {}

    /** Last days that stand out: by how many times their uncertainty, above which level, and since when. */
    private record Sighting(double times, Value usual, int from) {

        static final Sighting NONE = new Sighting(0, new Value(LocalDate.MIN, 0), 0);

        static Sighting higher(Sighting one, Sighting other) {
            return other.times > one.times ? other : one;
        }
    }

    /** A stretch begins: what was before is no longer compared with. */
    void begin(int day) {
        begin = day;
        fresh = day;
        start = Optional.empty();
    }

    /** A clinician looked and agreed. */
    void agree() {
        episode = Optional.empty();
    }

    /** The standing on the next day. */
    PainStatus status(int day) {
        start = start.or(() -> start(day));
        Sighting rise = rise(day);
        Sighting seen = Sighting.higher(rise, creep(day));
        isFirm[day] = seen.times() >= firm;
        episode = episode.flatMap(e -> goesOn(e, day)).or(() -> confirmed(seen, day));
        if (episode.isPresent()) {
            Episode higher = episode.get();
            Optional<Value> now = latest(higher.from(), day).map(this::value);
            return new PainStatus(Trend.WORSE, start.map(this::value), Optional.of(higher.usual()), now);
        }
        if (rise.times() >= FIRST_WORD) {
            Value now = value(new Span(rise.from(), day));
            return new PainStatus(Trend.HIGHER, start.map(this::value), Optional.of(rise.usual()), Optional.of(now));
        }
        Optional<Value> usual = usual(day, WEEK).map(span -> value(ordinary, span));
        return isBetter(day)
                ? new PainStatus(
                        Trend.BETTER,
                        start.map(this::value),
                        usual,
                        sinceStart(day).map(this::value))
                : asUsual(day, usual);
    }

    /**
     * The number of weeks after which something can be compared at the latest, if a number is noted on three days of
     * each, whichever they are: the start takes one week and has to be over, and the last days take another.
     */
    int weeksToGo(int day) {
        if (start.isPresent() && numbers.count(Math.max(begin, day - USUAL_DAYS + 1), day) >= FEWEST) {
            return 1;
        }
        return start.isPresent() || firstThree(day).isPresent() ? 2 : MOST_WEEKS_TO_GO;
    }

    private PainStatus asUsual(int day, Optional<Value> usual) {
        Optional<Value> since = start.flatMap(s -> latest(s.to() + 1, day)).map(this::value);
        Optional<Value> now = since.or(() -> latest(begin, day).map(this::value));
        Optional<Value> compared = since.flatMap(_ -> start).map(this::value);
        Trend trend = usual.isPresent() && now.isPresent() ? Trend.USUAL : Trend.UNKNOWN;
        return new PainStatus(trend, compared, usual, now);
    }

    /** The first three numbers within two weeks, and the rest of their week; empty until that is over. */
    private Optional<Span> start(int day) {
        return firstThree(day)
                .map(three -> new Span(three.from(), Math.max(three.from() + WEEK - 1, three.to())))
                .filter(span -> span.to() <= day);
    }

    private Optional<Span> firstThree(int day) {
        for (int to = begin; to <= day; to++) {
            int from = Math.max(begin, to - TWO_WEEKS + 1);
            if (numbers.count(from, to) >= FEWEST) {
                while (numbers.count(from, from) == 0) {
                    from++;
                }
                return Optional.of(new Span(from, to));
            }
        }
        return Optional.empty();
    }

    /** The last days, as many as it takes to know a level: one week, or up to two, and none before a given day. */
    private Optional<Span> latest(int earliest, int day) {
        for (int length = WEEK; length <= TWO_WEEKS; length++) {
            Span span = new Span(Math.max(earliest, day - length + 1), day);
            if (isEnough(numbers, span)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /**
     * The days that the last ones are held against: the weeks until 14 days ago or, with few numbers, until they began.
     */
    private Optional<Span> usual(int day, int lastDays) {
        Span frozen = usualUntil(day - TWO_WEEKS);
        if (ordinary.count(frozen.from(), frozen.to()) >= WEEK) {
            return Optional.of(frozen);
        }
        return Optional.of(usualUntil(day - lastDays)).filter(span -> isEnough(ordinary, span));
    }

    private Span usualUntil(int last) {
        return new Span(Math.max(begin, last - USUAL_DAYS + 1), last);
    }

    private static boolean isEnough(DailyNumbers numbers, Span span) {
        return numbers.count(span.from(), span.to()) >= FEWEST;
    }

    private Value value(Span span) {
        return value(numbers, span);
    }

    private Value value(DailyNumbers of, Span span) {
        return new Value(first.plusDays(span.to()), of.mean(span.from(), span.to()));
    }

    private double level(Span span) {
        return numbers.mean(span.from(), span.to());
    }

    private Sighting rise(int day) {
        Sighting best = Sighting.NONE;
        for (int length = SHORTEST; length <= TWO_WEEKS; length++) {
            Span last = new Span(Math.max(fresh, day - length + 1), day);
            Optional<Span> before = usual(day, length);
            if (isEnough(numbers, last) && before.isPresent()) {
                best = Sighting.higher(best, rise(last, before.get()));
            }
        }
        return best;
    }

    private Sighting rise(Span last, Span before) {
        double usual = ordinary.mean(before.from(), before.to());
        double higher = level(last) - usual;
        if (higher < LEAST || numbers.countAbove(usual, last.from(), last.to()) < FEWEST) {
            return Sighting.NONE;
        }
        // Earlier times of more pain do not raise the level, but they are ups and downs of this person too.
        Noise noise = Noise.around(Fit.level(usual), numbers, before.from(), before.to());
        double independent =
                1.0 / ordinary.count(before.from(), before.to()) + 1.0 / numbers.count(last.from(), last.to());
        return new Sighting(higher / Math.sqrt(noise.of(independent)), value(ordinary, before), last.from());
    }

    /** A rise so slow that the weeks before rise with it: against the start, by the line through all days since. */
    private Sighting creep(int day) {
        return sinceStart(day)
                .filter(last -> level(last) - level(start.orElseThrow()) >= LEAST)
                .map(last -> new Sighting(slope(day), value(start.orElseThrow()), last.from()))
                .orElse(Sighting.NONE);
    }

    private boolean isBetter(int day) {
        return sinceStart(day)
                .filter(last -> level(start.orElseThrow()) - level(last) >= LEAST)
                .filter(_ -> -slope(day) >= BETTER)
                .isPresent();
    }

    /** The last days, where they and the start are long enough apart for a line. */
    private Optional<Span> sinceStart(int day) {
        return start.filter(s -> day - s.from() + 1 >= LINE_DAYS && numbers.count(s.from(), day) >= FEWEST_FOR_LINE)
                .flatMap(s -> latest(s.to() + 1, day));
    }

    /** The slope of the line from the start to a day, in multiples of its uncertainty. */
    private double slope(int day) {
        int from = start.orElseThrow().from();
        double middle = 0;
        int count = numbers.count(from, day);
        for (int d = from; d <= day; d++) {
            middle += numbers.count(d, d) * (double) d / count;
        }
        double mean = numbers.mean(from, day);
        double squares = 0;
        double products = 0;
        for (int d = from; d <= day; d++) {
            if (numbers.count(d, d) == 1) {
                squares += (d - middle) * (d - middle);
                products += (d - middle) * (numbers.on(d) - mean);
            }
        }
        Fit line = new Fit(mean, products / squares, middle, 2);
        return line.slope() / Math.sqrt(Noise.around(line, numbers, from, day).of(1 / squares));
    }

    private Optional<Episode> confirmed(Sighting seen, int day) {
        boolean twice = isFirm[day] && day - APART >= fresh && isFirm[day - APART];
        return twice || seen.times() >= firm + MORE_AT_ONCE
                ? Optional.of(new Episode(seen.from(), seen.usual(), day))
                : Optional.empty();
    }

    /** It is over when pain is back near its usual level, or when nothing has been heard for four weeks. */
    private Optional<Episode> goesOn(Episode higher, int day) {
        Optional<Double> now = latest(higher.from(), day).map(this::level);
        if (now.isPresent() && now.get() > higher.usual().value() + NEAR) {
            return Optional.of(new Episode(higher.from(), higher.usual(), day));
        }
        if (now.isEmpty() && day - higher.lastKnown() < LONGEST_SILENCE) {
            return Optional.of(higher);
        }
        ordinary = ordinary.without(higher.from(), day);
        fresh = day + 1;
        return Optional.empty();
    }
}

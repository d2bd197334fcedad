package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Person;

/**
 * Pain day by day, 0-10. The value of a day is the middle one of those noted on it, except right after a session:
 * noting pain more often does not make it more. A week is shown by the middle value of its days; with fewer than three
 * there is none. What may be said of a change is a matter of {@link PainTrend}.
 */
public record PainSeries(NavigableMap<LocalDate, Double> days) {

    /** The number of days over which a middle value is taken. */
    public static final int WINDOW_DAYS = 7;

    /** The fewest of them with a value. */
    public static final int FEWEST_DAYS = 3;

    public PainSeries {
        days = new TreeMap<>(days);
    }

    /** The pain that a person noted up to now, by the calendar of the place where it was felt. */
    public static PainSeries of(Person person) {
        NavigableMap<LocalDate, List<Double>> noted = new TreeMap<>();
        for (Noted<PainNoted> pain : person.diary().pains()) {
            if (isOfTheDay(pain.event().moment())) {
                noted.computeIfAbsent(pain.day(), _ -> new ArrayList<>())
                        .add((double) pain.event().score().value());
            }
        }
        NavigableMap<LocalDate, Double> days = new TreeMap<>();
        noted.forEach((day, values) -> days.put(day, middle(values)));
        return new PainSeries(days);
    }

    private static boolean isOfTheDay(PainNoted.Moment moment) {
        return switch (moment) {
            case NOW, BEFORE_SESSION, NEXT_MORNING, AFTER_TWO_DAYS -> true;
            case AFTER_SESSION -> false;
        };
    }

    /** The same without the days before one. */
    public PainSeries since(LocalDate day) {
        return new PainSeries(days.tailMap(day, true));
    }

    /** The middle value of the seven days that end with this one: whole numbers, or halves and quarters between them. */
    public OptionalDouble median(LocalDate day) {
        return median(days.subMap(day.minusDays(WINDOW_DAYS - 1), true, day, true));
    }

    /** The middle value of each day from one to another that has one. */
    public List<Value> medians(LocalDate from, LocalDate to) {
        List<Value> medians = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            OptionalDouble median = median(day);
            if (median.isPresent()) {
                medians.add(new Value(day, median.getAsDouble()));
            }
        }
        return medians;
    }

    private static OptionalDouble median(Map<LocalDate, Double> window) {
        return window.size() < FEWEST_DAYS ? OptionalDouble.empty() : OptionalDouble.of(middle(window.values()));
    }

    private static double middle(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int count = sorted.length;
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    }
}

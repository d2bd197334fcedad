package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;

/**
 * Pain day by day, 0-10. The value of a day is the highest noted on it, right after a session left out. Single values
 * are noisy, so everything is judged by the middle value of seven days (rules R29 and R32); with fewer than three days
 * there is none.
 */
public record PainSeries(NavigableMap<LocalDate, PainScore> days) {

    /** The days of which a middle value is taken. */
    public static final int WINDOW_DAYS = 7;

    /** The fewest of them with a value. */
    public static final int FEWEST_DAYS = 3;

    public PainSeries {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /** Of what a person noted up to now, by the days of the places where it was felt. */
    public static PainSeries of(Person person) {
        NavigableMap<LocalDate, PainScore> days = new TreeMap<>();
        for (Noted<PainNoted> pain : person.diary().pains()) {
            if (isOfTheDay(pain.event().moment())) {
                days.merge(pain.day(), pain.event().score(), (a, b) -> a.compareTo(b) < 0 ? b : a);
            }
        }
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

    /** The middle value of the seven days that end with this one; a whole or a half number. */
    public OptionalDouble median(LocalDate day) {
        return median(days.subMap(day.minusDays(WINDOW_DAYS - 1), true, day, true));
    }

    /** How much higher it is than the one seven days before; empty if either is missing. */
    public OptionalDouble rise(LocalDate day) {
        OptionalDouble now = median(day);
        OptionalDouble before = median(day.minusDays(WINDOW_DAYS));
        return now.isPresent() && before.isPresent()
                ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
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

    /** The first middle value from one day to another. */
    public Optional<Value> firstMedian(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            OptionalDouble median = median(day);
            if (median.isPresent()) {
                return Optional.of(new Value(day, median.getAsDouble()));
            }
        }
        return Optional.empty();
    }

    private static OptionalDouble median(Map<LocalDate, PainScore> window) {
        int count = window.size();
        if (count < FEWEST_DAYS) {
            return OptionalDouble.empty();
        }
        int[] sorted = new int[count];
        int next = 0;
        for (PainScore score : window.values()) {
            sorted[next++] = score.value();
        }
        Arrays.sort(sorted);
        return OptionalDouble.of((sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0);
    }
}

package org.unkink.engine.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.rule.LongBreak;

/**
 * The state of pain on every day so far, judged by what was noted until then: the one answer that advice, sessions,
 * programme and pages read.
 */
public final class PainTrend {

    private final LocalDate first;
    private final List<PainStatus> days;
    private final int weeksToGo;

    private PainTrend(LocalDate first, List<PainStatus> days, int weeksToGo) {
        this.first = first;
        this.days = List.copyOf(days);
        this.weeksToGo = weeksToGo;
    }

    /** The trend of what a person noted up to now. */
    public static PainTrend of(Person person) {
        Set<LocalDate> agreed = person.diary().clinicianSeen().stream()
                .filter(seen -> seen.event().agreedToExercise())
                .map(Noted::day)
                .collect(Collectors.toSet());
        return of(PainSeries.of(person), Stretch.all(person), agreed, person.today());
    }

    /** @param agreed the days on which a clinician looked and agreed: from then on all is judged afresh */
    static PainTrend of(PainSeries series, List<Stretch> stretches, Set<LocalDate> agreed, LocalDate today) {
        if (series.days().isEmpty() || series.days().firstKey().isAfter(today)) {
            return new PainTrend(today, List.of(), TrendWalk.MOST_WEEKS_TO_GO);
        }
        LocalDate first = series.days().firstKey();
        double[] values = new double[Math.toIntExact(ChronoUnit.DAYS.between(first, today)) + 1];
        Arrays.fill(values, Double.NaN);
        for (Map.Entry<LocalDate, Double> day :
                series.days().headMap(today, true).entrySet()) {
            values[index(first, day.getKey())] = day.getValue();
        }
        TrendWalk walk = new TrendWalk(first, new DailyNumbers(values));
        List<PainStatus> days = new ArrayList<>();
        for (int day = 0; day < values.length; day++) {
            LocalDate date = first.plusDays(day);
            if (stretches.stream().anyMatch(stretch -> stretch.start().equals(date))) {
                walk.begin(day);
            }
            if (agreed.contains(date)) {
                walk.agree();
            }
            days.add(walk.status(day));
        }
        return new PainTrend(
                first,
                days,
                mayBeginAnew(stretches, today) ? TrendWalk.MOST_WEEKS_TO_GO : walk.weeksToGo(values.length - 1));
    }

    /** True if the break may be long before the coming week has a number: the first of three days may be its fifth. */
    private static boolean mayBeginAnew(List<Stretch> stretches, LocalDate today) {
        return stretches.isEmpty() || LongBreak.isBetween(stretches.getLast().last(), today.plusDays(5));
    }

    private static int index(LocalDate first, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
    }

    /** The first day with a number; that of today where there is none. */
    public LocalDate first() {
        return first;
    }

    /**
     * The number of weeks (1-3) after which something can be compared at the latest, if pain is noted on three days of
     * each; of use as long as nothing can be compared.
     */
    public int weeksToGo() {
        return weeksToGo;
    }

    /** The state on a day; nothing is known about one before the first number or after today. */
    public PainStatus on(LocalDate day) {
        long index = ChronoUnit.DAYS.between(first, day);
        return index < 0 || index >= days.size() ? PainStatus.UNKNOWN : days.get((int) index);
    }
}

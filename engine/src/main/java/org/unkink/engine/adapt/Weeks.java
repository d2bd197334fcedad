package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.adapt.Signal.Effect;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.PainSeries;
import org.unkink.engine.rule.Rule;

/**
 * Goes day by day through the weekly middle values. A rise of 2 pauses strength (rule R29) until the middle value is
 * back within 1 of where it came from and no longer such a rise, a clinician agreed to exercise, or 28 days passed
 * without such a rise: then the whole check has been asked anew.
 */
final class Weeks {

    private static final int NEAR = 1;
    private static final int LONGEST_PAUSE_DAYS = 28;

    private final PainSeries series;
    private final Set<LocalDate> agreedOn;
    private final List<Signal> signals = new ArrayList<>();
    private final Map<LocalDate, OptionalDouble> rises = new HashMap<>();
    private Light last = Light.GREEN;
    private Optional<Signal> pause = Optional.empty();
    private LocalDate lastRed = LocalDate.MIN;

    private Weeks(Person person, PainSeries series) {
        this.series = series;
        this.agreedOn = person.diary().clinicianSeen().stream()
                .filter(seen -> seen.event().agreedToExercise())
                .map(Noted::day)
                .collect(Collectors.toSet());
    }

    static Weeks of(Person person, PainSeries series) {
        Weeks weeks = new Weeks(person, series);
        if (!series.days().isEmpty()) {
            LocalDate day = series.days().firstKey();
            for (; !day.isAfter(person.today()); day = day.plusDays(1)) {
                weeks.add(day);
            }
        }
        return weeks;
    }

    /** One for each day on which a week got worse than it was. */
    List<Signal> signals() {
        return signals;
    }

    /** The signal that pauses strength now. */
    Optional<Signal> pause() {
        return pause;
    }

    /** Whether the weekly middle value is known on a day and not higher than the week before. */
    boolean isKnownNotToRise(LocalDate day) {
        OptionalDouble rise = rise(day);
        return rise.isPresent() && rise.getAsDouble() <= 0;
    }

    private void add(LocalDate day) {
        OptionalDouble rise = rise(day);
        Light light = rise.isPresent() ? TrafficLight.week(rise.getAsDouble()) : Light.GREEN;
        if (pause.isPresent() && isOver(pause.get(), day, light)) {
            pause = Optional.empty();
        }
        if (light == Light.RED) {
            lastRed = day;
        }
        if (light.compareTo(last) > 0) {
            Signal signal = signal(day, light);
            signals.add(signal);
            if (light == Light.RED && pause.isEmpty()) {
                pause = Optional.of(signal);
            }
        }
        last = light;
    }

    private OptionalDouble rise(LocalDate day) {
        return rises.computeIfAbsent(day, series::rise);
    }

    private boolean isOver(Signal since, LocalDate day, Light light) {
        OptionalDouble median = series.median(day);
        boolean isBack = light != Light.RED
                && median.isPresent()
                && median.getAsDouble() - since.own().orElseThrow() <= NEAR;
        return isBack || agreedOn.contains(day) || day.isAfter(lastRed.plusDays(LONGEST_PAUSE_DAYS));
    }

    private Signal signal(LocalDate day, Light light) {
        return new Signal(
                Moment.WEEK,
                light,
                Rule.R29,
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day,
                Optional.empty(),
                Optional.empty(),
                series.median(day.minusDays(PainSeries.WINDOW_DAYS)),
                series.median(day),
                light == Light.RED ? Effect.STRENGTH_PAUSES : Effect.NO_MORE_YET);
    }
}

package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.adapt.Signal.Effect;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.progress.PainSeries;
import org.unkink.engine.progress.PainStatus;
import org.unkink.engine.progress.PainStatus.Trend;
import org.unkink.engine.progress.PainTrend;
import org.unkink.engine.progress.Value;
import org.unkink.engine.rule.Rule;

/**
 * The course of pain over weeks and what it asks for (rule R29): higher than usual makes what comes easier, and clearly
 * higher pauses strength until it is back within a point of usual, a clinician has agreed to exercise, or nothing was
 * heard of it for 28 days; by then the whole check has been asked again.
 */
final class Weeks {

    private static final int SAME_TIME_DAYS = 7;

    private final PainSeries series;
    private final PainTrend trend;
    private final LocalDate today;
    private final List<Signal> signals = new ArrayList<>();
    private Light last = Light.GREEN;
    private LocalDate lastHigher = LocalDate.MIN;

    private Weeks(PainSeries series, PainTrend trend, LocalDate today) {
        this.series = series;
        this.trend = trend;
        this.today = today;
    }

    static Weeks of(Person person, PainSeries series) {
        Weeks weeks = new Weeks(series, PainTrend.of(person), person.today());
        for (LocalDate day = weeks.trend.first(); !day.isAfter(person.today()); day = day.plusDays(1)) {
            weeks.add(day);
        }
        return weeks;
    }

    /** One for each time of more pain, and one for each that became clear. */
    List<Signal> signals() {
        return signals;
    }

    /** The signal that pauses strength now. */
    Optional<Signal> pause() {
        return latest(Trend.WORSE, Light.RED);
    }

    /** The signal that makes today easier, where nothing more is known yet. */
    Optional<Signal> easier() {
        return latest(Trend.HIGHER, Light.AMBER);
    }

    private Optional<Signal> latest(Trend what, Light light) {
        return trend.on(today).trend() == what
                ? signals.reversed().stream().filter(s -> s.light() == light).findFirst()
                : Optional.empty();
    }

    /** True if pain is known by a day and its week, and not above the usual. */
    boolean isKnownNotToRise(LocalDate day) {
        return series.median(day).isPresent() && trend.on(day).isKnownNotToRise();
    }

    private void add(LocalDate day) {
        PainStatus status = trend.on(day);
        Light light = TrafficLight.week(status.trend());
        boolean isNew = light == Light.RED ? last != Light.RED : lastHigher.isBefore(day.minusDays(SAME_TIME_DAYS));
        if (light != Light.GREEN && isNew) {
            signals.add(signal(day, status, light));
        }
        lastHigher = light == Light.GREEN ? lastHigher : day;
        last = light;
    }

    private static Signal signal(LocalDate day, PainStatus status, Light light) {
        return new Signal(
                Moment.WEEK,
                light,
                Rule.R29,
                Zone.UTC.moment(day.atStartOfDay()),
                day,
                Optional.empty(),
                Optional.empty(),
                number(status.usual()),
                number(status.now()),
                light == Light.RED ? Effect.STRENGTH_PAUSES : Effect.EASIER_FOR_NOW);
    }

    /** With one decimal, as people read it. */
    private static OptionalDouble number(Optional<Value> value) {
        return value.map(v -> OptionalDouble.of(Math.rint(10 * v.value()) / 10)).orElseGet(OptionalDouble::empty);
    }
}

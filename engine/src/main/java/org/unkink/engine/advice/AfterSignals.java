package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Light;
import org.unkink.engine.adapt.Moment;
import org.unkink.engine.adapt.Signal;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.AdviceKind;

/**
 * The advice that red signals of the traffic light lead to, apart from rest from strength: on the morning after a
 * session, on the second day (rule R18) and above the usual of the weeks before (rule R29).
 */
final class AfterSignals {

    private static final int SAME_TIME_DAYS = 7;

    private final Adaptation adaptation;

    private AfterSignals(Adaptation adaptation) {
        this.adaptation = adaptation;
    }

    static List<Advice> of(Adaptation adaptation) {
        AfterSignals signals = new AfterSignals(adaptation);
        List<Advice> all = new ArrayList<>();
        all.addAll(signals.flareUps(Moment.NEXT_MORNING, AdviceKind.FLARE_UP_NEXT_MORNING, Level.PROCEED));
        all.addAll(signals.flareUps(Moment.AFTER_TWO_DAYS, AdviceKind.FLARE_UP_AFTER_TWO_DAYS, Level.CLINICIAN));
        all.addAll(signals.worsening());
        return all;
    }

    /** One a day, of the highest value. */
    private List<Advice> flareUps(Moment moment, AdviceKind kind, Level level) {
        Map<LocalDate, Signal> byDay = new TreeMap<>();
        for (Signal signal : adaptation.signals()) {
            if (signal.moment() == moment && signal.light() == Light.RED) {
                byDay.merge(signal.day(), signal, AfterSignals::higher);
            }
        }
        return byDay.values().stream()
                .map(signal -> advice(kind, level, Basis.SESSION, signal, isResting(signal)))
                .toList();
    }

    private static Signal higher(Signal one, Signal other) {
        return value(other) > value(one) ? other : one;
    }

    /** Strength may rest because of any signal of that moment and day. */
    private boolean isResting(Signal signal) {
        return adaptation.limits().strengthRests().stream()
                .anyMatch(rest -> rest.because().moment() == signal.moment()
                        && rest.because().day().equals(signal.day()));
    }

    /** A rise within a week of the last one counts as the same rise. */
    private List<Advice> worsening() {
        List<Advice> all = new ArrayList<>();
        for (Signal signal : adaptation.signals()) {
            boolean isRed = signal.moment() == Moment.WEEK && signal.light() == Light.RED;
            if (isRed && (all.isEmpty() || isLater(signal.day(), all.getLast().since()))) {
                all.add(advice(AdviceKind.WORSENING, Level.CLINICIAN, Basis.ABOVE_USUAL, signal, false));
            }
        }
        boolean isPaused = adaptation.limits().strengthRests().stream()
                .anyMatch(rest -> rest.because().moment() == Moment.WEEK);
        if (isPaused && !all.isEmpty()) {
            all.add(all.removeLast().with(true));
        }
        return all;
    }

    private static boolean isLater(LocalDate day, LocalDate before) {
        return before.plusDays(SAME_TIME_DAYS).isBefore(day);
    }

    private static Advice advice(AdviceKind kind, Level level, Basis basis, Signal signal, boolean holds) {
        return new Advice(
                kind,
                level,
                signal.rule(),
                signal.day(),
                basis,
                Map.of("from", signal.own().orElseThrow(), "to", value(signal)),
                Stops.STRENGTH,
                holds,
                false);
    }

    private static double value(Signal signal) {
        return signal.value().orElseThrow();
    }
}

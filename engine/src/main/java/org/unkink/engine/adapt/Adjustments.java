package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unkink.engine.rule.Rule;

/** Collects what is new for the next session, the greatest limits first. */
final class Adjustments {

    private Adjustments() {}

    static List<Adjustment> of(LocalDate today, Limits limits, List<Returning> returning) {
        List<Adjustment> adjustments = new ArrayList<>();
        limits.pain().map(Adjustments::ofPain).ifPresent(adjustments::add);
        limits.strengthRests()
                .forEach(r -> adjustments.add(new Adjustment.StrengthRests(
                        r.because().rule(), r.because().day(), r.because(), r.until())));
        returning.stream()
                .filter(r -> today.isBefore(r.from()) || r.how() == Returning.How.EASIER)
                .map(Adjustments::ofReturn)
                .forEach(adjustments::add);
        return adjustments;
    }

    private static Adjustment ofPain(Signal signal) {
        int pain = (int) signal.value().orElseThrow();
        return signal.light() == Light.RED
                ? new Adjustment.NoSession(signal.rule(), signal.day(), pain)
                : new Adjustment.MobilityOnly(signal.rule(), signal.day(), pain);
    }

    private static Adjustment ofReturn(Returning r) {
        return switch (r.how()) {
            case EASIER ->
                new Adjustment.ComesBackEasier(
                        Rule.R17, r.hurtOn(), r.variant(), r.easier().orElseThrow(), r.from());
            case LATER -> new Adjustment.ComesBackLater(Rule.R17, r.hurtOn(), r.variant(), r.from());
            case NOT_FOR_NOW -> new Adjustment.StaysOut(Rule.R17, r.hurtOn(), r.variant(), r.times(), r.from());
        };
    }
}

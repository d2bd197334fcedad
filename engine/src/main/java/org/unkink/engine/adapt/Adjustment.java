package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.rule.Rule;

/** Something that does not come, or comes in another form, because of the past, with its rule. */
public sealed interface Adjustment {

    /** The rule behind it. */
    Rule rule();

    /** Since when. */
    LocalDate day();

    /**
     * No strength for now.
     *
     * @param until when it may come again, by the clock where the person is; empty if that depends on how pain goes
     */
    record StrengthRests(Rule rule, LocalDate day, Signal because, Optional<LocalDateTime> until)
            implements Adjustment {}

    /** Pain of 5 or 6 today: no strength. */
    record MobilityOnly(Rule rule, LocalDate day, int pain) implements Adjustment {}

    /** Pain of 7 or more today. */
    record NoSession(Rule rule, LocalDate day, int pain) implements Adjustment {}

    /** The return of what hurt, in an easier form. */
    record ComesBackEasier(Rule rule, LocalDate day, VariantId variant, VariantId easier, LocalDate from)
            implements Adjustment {}

    /** The return of what hurt, later and with less of it. */
    record ComesBackLater(Rule rule, LocalDate day, VariantId variant, LocalDate from) implements Adjustment {}

    /** Something that hurt again and again stays out for now. */
    record StaysOut(Rule rule, LocalDate day, VariantId variant, int times, LocalDate until) implements Adjustment {}
}

package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.util.Optional;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.rule.Rule;

/** What is different because of the past, and by which rule. */
public sealed interface Adjustment {

    /** The rule behind it. */
    Rule rule();

    /** Since when. */
    LocalDate day();

    /** A dose or load that changed. */
    sealed interface OfLane extends Adjustment {

        Lane lane();
    }

    /** It went well twice: a little more. */
    record MoreOfIt(Rule rule, LocalDate day, Lane lane, Dose from, Dose to) implements OfLane {}

    /** It went well twice with two repetitions or more to spare: a little heavier (2-10 %), from a lower dose again. */
    record MoreLoad(Rule rule, LocalDate day, Lane lane, Dose to, int loadSteps) implements OfLane {}

    /** It was too much: less. */
    record LessOfIt(Rule rule, LocalDate day, Lane lane, Dose from, Dose to, Signal because) implements OfLane {}

    /** It was too much: lighter. */
    record LessLoad(Rule rule, LocalDate day, Lane lane, Dose to, int loadSteps, Signal because) implements OfLane {}

    /** After a break of so many days: less to begin with. */
    record LessAfterBreak(Rule rule, LocalDate day, Lane lane, Dose from, Dose to, int days) implements OfLane {}

    /**
     * No strength for now.
     *
     * @param until the first day on which it may come again, empty if that depends on how pain goes
     */
    record StrengthRests(Rule rule, LocalDate day, Signal because, Optional<LocalDate> until) implements Adjustment {}

    /** Pain of 5 or 6 today: no strength. */
    record MobilityOnly(Rule rule, LocalDate day, int pain) implements Adjustment {}

    /** Pain of 7 or more today. */
    record NoSession(Rule rule, LocalDate day, int pain) implements Adjustment {}

    /** What hurt comes back in an easier form. */
    record ComesBackEasier(Rule rule, LocalDate day, VariantId variant, VariantId easier, LocalDate from)
            implements Adjustment {}

    /** What hurt comes back later, with less of it. */
    record ComesBackLater(Rule rule, LocalDate day, VariantId variant, LocalDate from) implements Adjustment {}

    /** What hurt again and again does not come for now. */
    record StaysOut(Rule rule, LocalDate day, VariantId variant, int times, LocalDate until) implements Adjustment {}
}

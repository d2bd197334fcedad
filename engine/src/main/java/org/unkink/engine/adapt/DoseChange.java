package org.unkink.engine.adapt;

import java.time.LocalDate;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.rule.Rule;

/**
 * A change of the dose or load at which a lane stands, with its reason. It says what somebody is ready for; the plan
 * decides how much of that a session has, and so whether it is more than last time.
 */
public sealed interface DoseChange {

    /** The rule behind it. */
    Rule rule();

    /** Since when. */
    LocalDate day();

    Lane lane();

    /** It went well twice: a little more. */
    record MoreOfIt(Rule rule, LocalDate day, Lane lane, Dose from, Dose to) implements DoseChange {}

    /** It went well twice with two repetitions or more to spare: a little heavier (2-10 %), from a lower dose again. */
    record MoreLoad(Rule rule, LocalDate day, Lane lane, Dose to, int loadSteps) implements DoseChange {}

    /** It was too much: less. */
    record LessOfIt(Rule rule, LocalDate day, Lane lane, Dose from, Dose to, Signal because) implements DoseChange {}

    /** It was too much: lighter. */
    record LessLoad(Rule rule, LocalDate day, Lane lane, Dose to, int loadSteps, Signal because)
            implements DoseChange {}

    /** After a break of so many days they begin with less. */
    record LessAfterBreak(Rule rule, LocalDate day, Lane lane, Dose from, Dose to, int days) implements DoseChange {}
}

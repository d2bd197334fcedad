package org.unkink.engine.journal;

/** The subjects of advice. */
public enum AdviceKind {
    /** Pain of 7 or more (rule R27). */
    SEVERE_PAIN,
    /** A clear rise on the morning after a session (rule R18). */
    FLARE_UP_NEXT_MORNING,
    /** A rise that has not settled on the second day after a session (rule R18). */
    FLARE_UP_AFTER_TWO_DAYS,
    /** Pain is clearly higher than usual (rule R29). */
    WORSENING,
    /** No improvement after two weeks (rule R28). */
    NO_CHANGE_AFTER_TWO_WEEKS,
    /** Worse after two weeks (rule R28). */
    WORSE_AFTER_TWO_WEEKS,
    /** No clear change after four weeks (rule R28). */
    NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS,
    /** Worse after four weeks (rule R28). */
    WORSE_AFTER_FOUR_WEEKS,
    /** Six weeks, and no clinician has looked at it (rule R28). */
    UNASSESSED_AFTER_SIX_WEEKS,
    /** A new warning sign (rules R17 and R23). */
    NEW_WARNING_SIGN,
    /** Better by more than the usual variation from day to day (rule R32). */
    IMPROVEMENT
}

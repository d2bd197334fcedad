package org.unkink.engine.plan;

import org.unkink.engine.advice.Advice;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.DayStop;
import org.unkink.engine.journal.Hold;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** Why something may not be played now. */
public sealed interface Refusal {

    /** It lies with the person as they are now, whatever is to be moved. */
    sealed interface OfPerson extends Refusal {}

    /** The check is due, or stops (rule R23). */
    record NotCleared(Clearance clearance) implements OfPerson {}

    /** There may be a stop that the journal does not count yet. */
    record Held(Hold hold) implements OfPerson {}

    /** A symptom ended the sessions of this day; there is none until the next morning (rule R17). */
    record StoppedForToday(DayStop stop) implements OfPerson {}

    /** Pain of 7 or more today: no session (rule R27). */
    record TooMuchPain(PainScore pain) implements OfPerson {}

    /** No session until a clinician has agreed: advice says so (rule R28). */
    record Advised(Advice advice) implements OfPerson {}

    /** Pain was not said today; a plan may be shown, and the question comes before its start (rule R27). */
    record PainNotSaid() implements OfPerson {}

    /** The session that was left cannot be taken up again; a new one can be planned. */
    record CannotGoOn(TakingUp.Why why) implements Refusal {}

    /** A rule of the day takes an item away. */
    record OutToday(int item, VariantId variant, Reason.Out reason) implements Refusal {}

    /** An item is not as a session has it. */
    record NotInASession(int item, VariantId variant, Why why) implements Refusal {

        /** The fault. */
        public enum Why {
            /** The catalogue does not have it. */
            @Obeys(Rule.R01)
            UNKNOWN,
            /** Its exercise is there already. */
            TWICE,
            /** Its phase comes before that of an earlier item. */
            @Obeys({Rule.R02, Rule.R07})
            OUT_OF_ORDER,
            /** It lacks a side, or names one where it has none. */
            @Obeys(Rule.R10)
            SIDES,
            /** More than the person does of it now, or nothing that is ever done of it. */
            @Obeys({Rule.R08, Rule.R13, Rule.R14, Rule.R15})
            DOSE,
            /** Held too long for its phase or for muscles that are not warm. */
            @Obeys({Rule.R05, Rule.R06})
            HOLD,
            /** Strength that comes only beside other strength. */
            @Obeys(Rule.R20)
            ALONE
        }
    }

    /** More of a phase than a session has. */
    @Obeys(Rule.R04)
    record TooMany(Phase phase, int most) implements Refusal {}

    /** All of it together takes too long: an hour, less where the warm-up is short, or ten minutes of warm-up. */
    record TooLong(int seconds, int most) implements Refusal {}
}

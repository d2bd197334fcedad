package org.unkink.engine.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.rule.Rule;

/** Why something is as it is. Every reason leans on a rule of the register; its sentence is made where it is shown. */
public sealed interface Reason {

    /** The rule behind it. */
    Rule rule();

    /** Why an exercise is in. */
    sealed interface In extends Reason {}

    /** Why an exercise is out. */
    sealed interface Out extends Reason {}

    /** A reason for the session as a whole. */
    sealed interface Note extends Reason {}

    // ---- in

    /** The warm-up comes first. */
    record WarmsUp(Rule rule) implements In {}

    /** It adds most for a region that is sore. */
    record ServesSoreRegion(Rule rule, Region region) implements In {}

    /** It adds for a region that is not sore, to round the session. */
    record ServesRegion(Rule rule, Region region) implements In {}

    /** Its phase needs at least one exercise. */
    record CompletesPhase(Rule rule, Phase phase) implements In {}

    /** It balances body weight and equipment. */
    record Balances(Rule rule, boolean withEquipment) implements In {}

    record AskedFor(Rule rule) implements In {}

    /** The person is finding out if it helps, and it was drawn for today. */
    record FindingOutWith(Rule rule) implements In {}

    record Liked(Rule rule) implements In {}

    record NotTriedYet(Rule rule) implements In {}

    /** It has not been done in the last three sessions, while others have. */
    record Fresh(Rule rule) implements In {}

    /** It is done with an easier variant since another form of it hurt. */
    record EasierSinceItHurt(Rule rule, VariantId hurt, LocalDate hurtOn) implements In {}

    /**
     * The last two sessions with it went well: it comes with more than last time, or heavier.
     *
     * @param side on which alone; empty where it is so on all sides
     */
    record MoreThanBefore(Rule rule, boolean heavier, Optional<Side> side) implements In {}

    /**
     * It was too much: it comes with less than was done last time, or lighter.
     *
     * @param side on which alone; empty where it is so on all sides
     */
    record LessThanBefore(Rule rule, boolean lighter, LocalDate since, Optional<Side> side) implements In {}

    /**
     * After so many days without a session it comes with less than was done last time.
     *
     * @param side on which alone; empty where it is so on all sides
     */
    record LessAfterBreak(Rule rule, int days, Optional<Side> side) implements In {}

    /** One side sets the dose for both. */
    record SlowerSide(Rule rule, Side side) implements In {}

    // ---- out

    record Blocked(Rule rule, Restriction restriction) implements Out {}

    record HurtLately(Rule rule, VariantId hurt, LocalDate hurtOn) implements Out {}

    record Refused(Rule rule) implements Out {}

    record Removed(Rule rule) implements Out {}

    /** The person is finding out if it helps, and today without it was drawn. */
    record FindingOutWithout(Rule rule) implements Out {}

    record EquipmentMissing(Rule rule, Set<Equipment> missing) implements Out {

        public EquipmentMissing {
            missing = Set.copyOf(missing);
        }
    }

    record PositionNotPossible(Rule rule, Position position) implements Out {}

    /** Strength began less than 48 hours ago. */
    record NotAStrengthDay(Rule rule, LocalDate lastStrengthDay) implements Out {}

    /** The last seven days have as many days of strength as a week may have. */
    record EnoughStrength(Rule rule) implements Out {}

    /** A sharp or shooting pain came in a session today. */
    record SharpPainToday(Rule rule, VariantId hurt) implements Out {}

    /** The region it loads is too sore today. */
    record RegionTooSore(Rule rule, Region region, int soreness) implements Out {}

    /** Pain is too high today for its phase. */
    record PainToday(Rule rule, int pain) implements Out {}

    /** The pain began within the last two weeks. */
    record PainIsNew(Rule rule) implements Out {}

    /**
     * Pain was much higher the morning after a session; until then, by the clock where the person is, strength waits.
     */
    record FlareUp(Rule rule, LocalDate day, LocalDateTime until) implements Out {}

    /** Pain had not settled two days after a session, and has not since. */
    record NotSettled(Rule rule, LocalDate since) implements Out {}

    /** The middle value of a week rose, from one number to another, 0-10. */
    record PainIsRising(Rule rule, double from, double to) implements Out {}

    /** It hurt on several days within twelve weeks. */
    record HurtAgain(Rule rule, int times, LocalDate from) implements Out {}

    /** Only planned for who asks for it. */
    record OnlyOnRequest(Rule rule) implements Out {}

    /** The kind of session (desk, gentle, very short) does not have such exercises. */
    record NotInThisKind(Rule rule) implements Out {}

    /** The session would be longer than the minutes asked for by so many seconds. */
    record NoTimeLeft(Rule rule, int secondsOver) implements Out {}

    /** Another exercise of the plan does the same and more today. */
    record AnotherDoesMore(Rule rule, ExerciseId other) implements Out {}

    /** It would add less than one more exercise takes. */
    record AddsTooLittle(Rule rule) implements Out {}

    /** A harder form of what is planned on request: the one before it has to be done first (rule R20). */
    record FirstTheEasier(Rule rule, VariantId before) implements Out {}

    /** The last session was too much, and how the morning after it was is not known. */
    record NoNewsYet(Rule rule, LocalDate day) implements Out {}

    // ---- notes

    record NoStrengthToday(Rule rule, Out because) implements Note {}

    /**
     * The person is finding out if an exercise helps, and this session does not count for it: with and without it are
     * not both possible, or too far apart in worth, or the person chose by hand.
     */
    record FindingOutNotToday(Rule rule, ExerciseId exercise) implements Note {}

    record ShortWarmUp(Rule rule, int seconds) implements Note {}

    /** The session is shorter than the minutes asked for, by so many seconds. */
    record ShorterThanAsked(Rule rule, int seconds) implements Note {}

    /** All of the article's strength and stretches that come unasked are in, each at the person's own dose. */
    record WholeRoutine(Rule rule) implements Note {}

    /** All that is possible today is in, which is less than the whole routine. */
    record AllForToday(Rule rule) implements Note {}

    /** The effort of 0-10 that this person does not exceed; said wherever there is strength. */
    record EffortCeiling(Rule rule, int most) implements Note {}

    record GentleOnly(Rule rule) implements Note {}
}

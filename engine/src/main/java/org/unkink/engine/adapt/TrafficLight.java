package org.unkink.engine.adapt;

import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.progress.PainStatus;
import org.unkink.engine.rule.Severity;

/**
 * The table of the pain rules, moment by moment. A rise is how much higher pain is than the person's own level before
 * the session; what lies between two columns counts as the worse one. It is the net under the article's own rule, which
 * is to avoid every movement that causes discomfort.
 */
public final class TrafficLight {

    private static final int NEAR = 1;

    private TrafficLight() {}

    /** Pain now, before a session: 5 and 6 leave mobility only, from 7 on there is no session (rule R27). */
    public static Light before(int pain) {
        return switch (Severity.of(pain)) {
            case SEVERE -> Light.RED;
            case STRONG, MODERATE -> Light.AMBER;
            case NOTABLE, LOW -> Light.GREEN;
        };
    }

    /**
     * A movement that hurt (rule R17). Where neither a number nor a kind that says more was given, it hurt enough to
     * stop.
     *
     * @param start pain before the session
     */
    public static Light during(ExerciseHurt.Kind kind, Optional<PainScore> score, OptionalDouble start) {
        if (ExerciseHurt.asksForCheck(kind, score)) {
            return Light.RED;
        }
        boolean near = start.isPresent()
                && score.filter(pain -> pain.severity() == Severity.LOW && pain.value() - start.getAsDouble() <= NEAR)
                        .isPresent();
        return near ? Light.GREEN : Light.AMBER;
    }

    /** Right after a session. */
    public static Light after(double rise) {
        return rise >= 3 ? Light.RED : rise > 0 ? Light.AMBER : Light.GREEN;
    }

    /** Right after a session before which nothing was said of pain: from 5 on it counts as risen by too much. */
    public static Light afterUnknown(int pain) {
        return Severity.of(pain).isAtLeast(Severity.MODERATE) ? Light.RED : Light.GREEN;
    }

    /** The next morning and two days later (rule R18). */
    public static Light followUp(double rise) {
        return rise >= 3 ? Light.RED : rise > 1 ? Light.AMBER : Light.GREEN;
    }

    /** The last days, compared with the weeks before (rule R29). */
    public static Light week(PainStatus.Trend trend) {
        return switch (trend) {
            case WORSE -> Light.RED;
            case HIGHER -> Light.AMBER;
            case USUAL, BETTER, UNKNOWN -> Light.GREEN;
        };
    }

    /** The effort of a session, compared with the person's ceiling (6, or 4). */
    public static Light effort(int effort, int ceiling) {
        return effort > ceiling ? Light.AMBER : Light.GREEN;
    }
}

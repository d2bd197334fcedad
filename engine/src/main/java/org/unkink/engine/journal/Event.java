package org.unkink.engine.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;

/** Something that a person did or said. */
public sealed interface Event {

    /**
     * The check was answered, by an adult (rule R34).
     *
     * @param scope which questions were asked
     */
    record CheckAnswered(Scope scope, Set<Sign> signs) implements Event {

        /** All twelve questions, or the first eight that are asked again when something new came up. */
        public enum Scope {
            FULL,
            FIRST_EIGHT
        }

        public CheckAnswered {
            signs = Set.copyOf(signs);
            if (scope == Scope.FIRST_EIGHT
                    && !signs.stream().allMatch(s -> s.question().isAskedAgainDuringUse())) {
                throw new IllegalArgumentException("a check of the first eight questions has no sign of the others");
            }
        }
    }

    /** The person states that a clinician knows of these signs and agreed to exercise. */
    record ClinicianAgreed(Set<Sign> signs) implements Event {

        public ClinicianAgreed {
            signs = Set.copyOf(signs);
        }
    }

    /** The one question before each session: has anything new come up? A yes makes the check due again. */
    record NewSignsAsked(boolean anythingNew) implements Event {}

    /** Equipment, positions and wishes, stated whole. */
    record SetupStated(Setup setup) implements Event {}

    /**
     * Where it is sore, stated whole.
     *
     * @param startedRecently whether the pain began within the last two weeks; then only mobility is planned (rule R30)
     */
    record SorenessNoted(List<SoreSpot> spots, boolean startedRecently) implements Event {

        public SorenessNoted {
            spots = List.copyOf(spots);
        }
    }

    /** Pain as a number. */
    record PainNoted(
            Moment moment, PainScore score, @Nullable SessionId session) implements Event {

        /** When it was felt. */
        public enum Moment {
            NOW,
            BEFORE_SESSION,
            AFTER_SESSION,
            NEXT_MORNING,
            AFTER_TWO_DAYS
        }
    }

    /** A session began, with what was planned. */
    record SessionStarted(SessionId session, int minutes, int plannedSeconds, List<PlannedItem> items)
            implements Event {

        /** An exercise as planned, with its sides in the order in which they come (empty: no sides). */
        public record PlannedItem(VariantId variant, Dose dose, List<Side> sides) {

            public PlannedItem {
                sides = List.copyOf(sides);
            }
        }

        public SessionStarted {
            items = List.copyOf(items);
        }
    }

    /**
     * What was really done of an exercise, on one side of it where it has sides.
     *
     * @param item index of the exercise in the session, from 0
     * @param doneSeconds of moving and holding, without get-ready and rest, as are the planned ones
     */
    record ExerciseLogged(
            SessionId session,
            int item,
            VariantId variant,
            @Nullable Side side,
            int plannedSeconds,
            int doneSeconds,
            int plannedRepetitions,
            int doneRepetitions,
            Outcome outcome)
            implements Event {

        /** How it ended. */
        public enum Outcome {
            DONE,
            PARTLY,
            SKIPPED,
            STOPPED_HURT
        }

        public ExerciseLogged {
            if (item < 0 || plannedSeconds < 0 || doneSeconds < 0 || plannedRepetitions < 0 || doneRepetitions < 0) {
                throw new IllegalArgumentException("item, seconds and repetitions are never negative");
            }
        }
    }

    /**
     * A movement hurt and was stopped.
     *
     * @param side of the movement, null where it has none
     * @param region where it hurt, empty if not said
     * @param score how much, empty if not said
     */
    record ExerciseHurt(
            SessionId session,
            VariantId variant,
            @Nullable Side side,
            Optional<Region> region,
            Kind kind,
            Optional<PainScore> score)
            implements Event {

        /** What it felt like. */
        public enum Kind {
            DULL_ACHE,
            PULLING,
            SHARP,
            SHOOTING,
            /** Numbness, tingling, weakness, dizziness, chest pain or breathlessness. */
            WARNING_SIGN,
            NOT_SAID;

            /** Whether it asks for the warning signs again (rule R17). */
            public boolean asksForCheck() {
                return this == SHARP || this == SHOOTING || this == WARNING_SIGN;
            }
        }
    }

    /**
     * A session ended, at its end or before.
     *
     * @param completed whether it reached the end of its timeline
     * @param doneSeconds from start to end without pauses
     * @param effort empty if not said
     */
    record SessionFinished(SessionId session, boolean completed, int doneSeconds, Optional<Effort> effort)
            implements Event {}
}

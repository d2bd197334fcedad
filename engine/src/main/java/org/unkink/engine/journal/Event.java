package org.unkink.engine.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.rule.Severity;

/** Something that a person did or said. */
public sealed interface Event {

    /**
     * An event that only the {@link Diary} reads: it says how things are going, and no check and no session hangs on
     * it.
     */
    sealed interface OfDiary extends Event {}

    /**
     * An event that can be put right later. Checks, hurts and setups cannot: what they say adds caution, and is
     * answered anew.
     */
    sealed interface Correctable extends Event {}

    /** A later word on an earlier entry; the last one holds ({@link Journal#asOf}). */
    sealed interface Correction extends Event {

        EntryId entry();

        /** True if it changes anything of such an event: not every event can be put right, and only by its like. */
        default boolean fits(Event event) {
            return Corrections.fits(event, this);
        }
    }

    /**
     * The check was answered, by an adult. What it stopped stands until an answer that lifts it.
     *
     * @param scope which questions were asked
     * @param answers the age and the signs that were ticked
     * @param lifts the stops that it saw: those that it does not repeat end with it
     */
    record CheckAnswered(Scope scope, Answers answers, Lifts lifts) implements Event {

        /** All twelve questions, or the first eight that are asked again when something new came up. */
        public enum Scope {
            FULL,
            FIRST_EIGHT;

            /** True if a sign is among those asked. */
            public boolean asks(Sign sign) {
                return this == FULL || sign.question().isAskedAgainDuringUse();
            }
        }

        public CheckAnswered {
            if (!answers.signs().stream().allMatch(scope::asks)) {
                throw new IllegalArgumentException("a check of the first eight questions has no sign of the others");
            }
        }

        /** As version 1 said it: no age, and what came before is lifted. */
        public CheckAnswered(Scope scope, Set<Sign> signs) {
            this(scope, new Answers(Optional.empty(), signs), Lifts.allBefore());
        }

        public Set<Sign> signs() {
            return answers.signs();
        }
    }

    /**
     * The person states that a clinician knows of these signs and agreed to exercise.
     *
     * @param lifts the checks in which they were ticked
     * @param by empty if not said
     */
    record ClinicianAgreed(Set<Sign> signs, Lifts lifts, Optional<Clinician> by) implements Event {

        /** Who it was. */
        public enum Clinician {
            DOCTOR,
            PHYSIOTHERAPIST,
            MIDWIFE,
            ANOTHER
        }

        public ClinicianAgreed {
            signs = Set.copyOf(signs);
        }

        /** As version 1 said it: to what was ticked before. */
        public ClinicianAgreed(Set<Sign> signs) {
            this(signs, Lifts.allBefore(), Optional.empty());
        }
    }

    /**
     * The question that follows pain of 7 and more: is it so bad that the person cannot sleep, wash or dress? A yes is
     * the sign {@link Sign#CANNOT_SLEEP_WASH_OR_DRESS}, and stands until the check is answered again.
     */
    record SeverePainAsked(boolean cannotSleepWashOrDress) implements Event {}

    /** The one question before each session: has anything new come up? A yes makes the check due again. */
    record NewSignsAsked(boolean anythingNew) implements Event {}

    /** Equipment, positions and wishes, stated whole. */
    record SetupStated(Setup setup) implements Event {}

    /**
     * The sore places, stated whole.
     *
     * @param startedRecently whether the pain began within the last two weeks; then only mobility is planned (rule R30)
     */
    record SorenessNoted(List<SoreSpot> spots, boolean startedRecently) implements Correctable {

        public SorenessNoted {
            spots = List.copyOf(spots);
        }

        /** The soreness of the sorest spot; a map without spots does not say how much it hurts. */
        public Optional<PainScore> sorest() {
            return spots.stream().map(spot -> new PainScore(spot.intensity())).max(Comparator.naturalOrder());
        }
    }

    /** Pain as a number. */
    record PainNoted(
            Moment moment, PainScore score, @Nullable SessionId session) implements Correctable {

        /** When it was felt. */
        public enum Moment {
            NOW,
            BEFORE_SESSION,
            AFTER_SESSION,
            NEXT_MORNING,
            AFTER_TWO_DAYS
        }
    }

    /**
     * A session began, with what was planned.
     *
     * @param trial whose draw the plan followed ({@link TrialStarted}); empty where none did
     */
    record SessionStarted(
            SessionId session, int minutes, int plannedSeconds, List<PlannedItem> items, Optional<EntryId> trial)
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

        /** One that is of no trial. */
        public SessionStarted(SessionId session, int minutes, int plannedSeconds, List<PlannedItem> items) {
            this(session, minutes, plannedSeconds, items, Optional.empty());
        }
    }

    /**
     * The part of an exercise that was really done, on one side of it where it has sides.
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
            implements Correctable {

        /** The way in which it ended. */
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

        /** The feeling, or whatever else it was. */
        public enum Kind {
            DULL_ACHE,
            PULLING,
            SHARP,
            SHOOTING,
            NUMBNESS_OR_TINGLING(Sign.ARM_TINGLING),
            WEAKNESS(Sign.SUDDEN_WEAKNESS_ON_ONE_SIDE),
            DIZZINESS(Sign.SUDDEN_DIZZINESS),
            CHEST_PAIN_OR_BREATHLESSNESS(Sign.CHEST_PAIN),
            /** Any of the four before it, from when they were one answer; only read. */
            WARNING_SIGN,
            NOT_SAID;

            private final @Nullable Sign sign;

            Kind() {
                this(null);
            }

            Kind(@Nullable Sign sign) {
                this.sign = sign;
            }

            /** The sign of the check at which it opens; empty where it is pain, or not known which. */
            public Optional<Sign> sign() {
                return Optional.ofNullable(sign);
            }

            /** True if it is no pain but a symptom that ends the sessions of its day (rule R17). */
            public boolean endsTheDay() {
                return sign != null || this == WARNING_SIGN;
            }

            /** True if it asks for the warning signs again, whatever the number (rule R17). */
            public boolean asksForCheck() {
                return this == SHARP || this == SHOOTING || endsTheDay();
            }
        }

        /** The hurt of an exercise that was stopped because of it, with nothing said. */
        static ExerciseHurt notSaid(SessionId session, VariantId variant, @Nullable Side side) {
            return new ExerciseHurt(session, variant, side, Optional.empty(), Kind.NOT_SAID, Optional.empty());
        }

        /** True if it says how what was logged hurt; no side means every side. */
        boolean isAbout(ExerciseLogged log) {
            return variant.equals(log.variant()) && (side == null || log.side() == null || side == log.side());
        }

        /** True if the warning signs are asked again: by what it was, or by how much it hurt (rule R17). */
        public boolean asksForCheck() {
            return asksForCheck(kind, score);
        }

        /** The same of what is not written down yet. */
        public static boolean asksForCheck(Kind kind, Optional<PainScore> score) {
            return kind.asksForCheck()
                    || score.filter(s -> s.severity().isAtLeast(Severity.STRONG))
                            .isPresent();
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
            implements Correctable {}

    /**
     * Ordinary soreness of worked muscles (both sides, dull, for a day or three), kept apart from pain.
     *
     * @param session after which it was felt
     * @param score 0-10
     */
    record MuscleSorenessNoted(SessionId session, int score) implements OfDiary, Correctable {

        public MuscleSorenessNoted {
            Range.check("soreness", score, 0, 10);
        }
    }

    /**
     * The three questions on the past week (PEG), each 0-10, lower is better.
     *
     * @param pain on average
     * @param enjoyment how much pain stood in the way of enjoying life
     * @param activity how much it stood in the way of general activity
     */
    record PegAnswered(PainScore pain, int enjoyment, int activity) implements OfDiary, Correctable {

        public PegAnswered {
            Range.check("enjoyment", enjoyment, 0, 10);
            Range.check("activity", activity, 0, 10);
        }
    }

    /** Ratings of one to three activities of the person's own choice (PSFS), stated whole. */
    record ActivitiesRated(List<Activity> activities) implements OfDiary, Correctable {

        /**
         * One of them.
         *
         * @param name in the person's words, at most 60 characters
         * @param ability from 0 (cannot) to 10 (as before)
         */
        public record Activity(String name, int ability) {

            public Activity {
                Range.check(
                        "length of an activity's name",
                        (int) name.strip().codePoints().count(),
                        1,
                        60);
                Range.check("ability", ability, 0, 10);
            }

            /** The same for the same activity, whatever its capitals and spaces; another name is another activity. */
            public String key() {
                return name.strip()
                        .replaceAll("\\s+", " ")
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
            }
        }

        public ActivitiesRated {
            activities = List.copyOf(activities);
            Range.check("number of activities", activities.size(), 1, 3);
        }

        /** Each activity once: of one that is there twice what was said last. */
        public List<Activity> distinct() {
            Map<String, Activity> byKey = new LinkedHashMap<>();
            activities.forEach(activity -> byKey.put(activity.key(), activity));
            return List.copyOf(byKey.values());
        }
    }

    /**
     * A comparison with the beginning (global rating of change).
     *
     * @param change from -5 (very much worse) to 5 (fully back)
     */
    record ChangeRated(int change) implements OfDiary, Correctable {

        public ChangeRated {
            Range.check("change", change, -5, 5);
        }
    }

    /**
     * A question was passed over; it does not come back.
     *
     * @param session the one it was about, null if it was about none
     */
    record QuestionSkipped(QuestionKind kind, @Nullable SessionId session) implements OfDiary {}

    /** A clinician looked at the person, and agreed to exercise or did not. */
    record ClinicianSeen(boolean agreedToExercise) implements OfDiary {}

    /** The programme that the person wants, stated whole. */
    record ProgrammeChosen(ProgrammeLevel level, Set<DayOfWeek> days) implements OfDiary {

        public ProgrammeChosen {
            days = Set.copyOf(days);
            Range.check("number of days", days.size(), 1, 7);
        }
    }

    /** A planned session is to be on another day. */
    record SessionDayMoved(LocalDate from, LocalDate to) implements OfDiary {}

    /**
     * A piece of advice was read; it is not shown as new again.
     *
     * @param since the day of its trigger, which tells it from an earlier one of the same kind
     */
    record AdviceRead(AdviceKind kind, LocalDate since) implements OfDiary {}

    /**
     * The person wants to find out for sure if an exercise helps them. From then on sessions with it and without it are
     * drawn, from the id of the entry, until enough is known; a later one takes its place.
     *
     * @param mornings how many were said to be needed; it does not change on the way
     */
    record TrialStarted(ExerciseId exercise, int mornings) implements OfDiary {

        public static final int FEWEST = 12;
        public static final int MOST = 40;

        public TrialStarted {
            Range.check("mornings of a trial", mornings, FEWEST, MOST);
        }
    }

    /**
     * The person does not want to find out any longer.
     *
     * @param trial the entry that started it
     */
    record TrialEnded(EntryId trial) implements OfDiary {}

    /** An earlier entry should have said this. Moment, place and session stay those of the entry. */
    record EntryCorrected(EntryId entry, Correctable event) implements Correction {}

    /** An earlier entry should not be there. */
    record EntryWithdrawn(EntryId entry) implements Correction {}
}

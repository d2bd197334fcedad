package org.unkink.answers.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.engine.adapt.Light;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.help.Help;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.progress.Improvement;
import org.unkink.engine.trial.Trial;

/** The course of things so far. Days are those of the person; pain, soreness and ability go from 0 to 10. */
public record ProgressAnswer(
        LocalDate today,
        Optional<LocalDate> since,
        Pain pain,
        List<DaySeconds> sessions,
        List<Score> soreness,
        Function function,
        Kept adherence,
        List<Lane> doses,
        List<Hurt> hurts,
        List<SignalText> signals,
        List<AdviceText> advice,
        WhatHelps helps,
        List<OfWeek> weeks) {

    /** Pain by day, what was noted by itself, the maps of where it was sore, and what may be said of it. */
    public record Pain(
            List<DayScore> days,
            List<DayMedian> medians,
            List<Noted> noted,
            List<SoreMap> maps,
            Optional<Between> band,
            Optional<Change> change) {}

    /** A day and its number. */
    public record DayScore(LocalDate day, double score) {}

    /** The median of the seven days that end with a day. */
    public record DayMedian(LocalDate day, double median) {}

    /** Pain that was noted outside of a session. */
    public record Noted(LocalDate day, EntryId entry, PainNoted.Moment moment, PainScore score) {}

    /** A map of where it was sore. */
    public record SoreMap(LocalDate day, EntryId entry, List<SoreSpot> spots, boolean startedRecently) {}

    /** From low to high. */
    public record Between(double low, double high) {}

    /** The time of moving on a day. */
    public record DaySeconds(LocalDate day, int seconds) {}

    /** A number that was noted on a day. */
    public record Score(LocalDate day, EntryId entry, int score) {}

    /** The answers to the questions on function. */
    public record Function(
            List<Peg> peg,
            List<Rated> activities,
            List<Rating> change,
            Optional<Change> pegChange,
            Optional<Change> activitiesChange) {}

    /** The three questions on the past week, and their mean. */
    public record Peg(LocalDate day, EntryId entry, PainScore pain, int enjoyment, int activity, double mean) {}

    /** The activities of the person's choice, and their mean. */
    public record Rated(LocalDate day, EntryId entry, List<Activity> activities, double mean) {}

    /** A comparison with the beginning, from -5 (very much worse) to 5 (fully back). */
    public record Rating(LocalDate day, EntryId entry, int change) {}

    /** The change of a measure, as far as one may be claimed. */
    public record Change(
            Improvement.Wording wording, String text, RuleRef rule, OptionalDouble from, OptionalDouble to) {}

    /** Adherence by day and by week. */
    public record Kept(List<KeptDay> days, List<KeptWeek> weeks) {}

    /** The reason for a blank or a full day. */
    public enum DayState {
        SESSION,
        PARTLY,
        REST,
        MISSED,
        OPEN
    }

    /** A day. */
    public record KeptDay(LocalDate day, DayState state) {}

    /** A week: its days with a session, those together with the days of rest, and all of its days so far. */
    public record KeptWeek(LocalDate start, int sessions, int kept, int days) {}

    /** The doses of a variant, on one side where it has sides. */
    public record Lane(
            VariantId variant,
            String name,
            Phase phase,
            @Nullable Side side,
            List<Point> points) {}

    /** The same dose for a time: how often it was planned, and how often all of it was done. */
    public record Point(LocalDate from, LocalDate to, Dose dose, String text, int times, int whole) {}

    /** A movement that hurt, and how it comes back. */
    public record Hurt(
            LocalDate day,
            VariantId variant,
            String name,
            @Nullable Side side,
            Optional<Region> region,
            ExerciseHurt.Kind kind,
            Optional<PainScore> score,
            Optional<String> next) {}

    /** A signal of the traffic light in words. */
    public record SignalText(LocalDate day, Light light, String text, RuleRef rule) {}

    /** The knowledge so far about what helps. */
    public enum Known {
        NOT_ENOUGH_YET,
        ENOUGH
    }

    /** The exercises that went with less pain the next morning, and finding out for sure. */
    public record WhatHelps(Known state, int fewest, List<OfHelp> exercises, FindOut findOut) {}

    /** The comparison: with it against without it, or more of it against less. */
    public enum Factor {
        DONE,
        MORE_OF
    }

    /** The mornings after sessions with it beside those without it; no interval where it is not told from time. */
    public record OfHelp(
            List<ExerciseId> exercises,
            String name,
            Factor factor,
            Help.Verdict verdict,
            String text,
            OptionalDouble low,
            OptionalDouble middle,
            OptionalDouble high,
            Mornings with,
            Mornings without) {}

    /** A number of sessions, and the mean change of pain until the next morning. */
    public record Mornings(int sessions, double change) {}

    /** States of finding out for sure: possible, going on, or why not. */
    public enum FindOutState {
        POSSIBLE,
        RUNNING,
        TOO_FEW_MORNINGS,
        TOO_MUCH_UP_AND_DOWN,
        TOO_SELDOM
    }

    /** The trials on offer, and the last one. */
    public record FindOut(FindOutState state, String text, List<Offered> exercises, Optional<OfTrial> trial) {}

    /** An exercise that can be found out about now. */
    public record Offered(ExerciseId exercise, String name, int mornings, int weeks, String text) {}

    /** A trial: the mornings that are needed and known, and its result. */
    public record OfTrial(
            EntryId id,
            ExerciseId exercise,
            String name,
            LocalDate since,
            Trial.State state,
            int needed,
            int known,
            String text,
            Optional<Outcome> result) {}

    /** The difference in points of pain with its interval of 95 %. */
    public record Outcome(Help.Verdict verdict, double low, double middle, double high, int with, int without) {}

    /** A week with a session or a number. */
    public record OfWeek(
            LocalDate start, int sessions, int seconds, int hurts, OptionalDouble median, OptionalDouble peg) {}
}

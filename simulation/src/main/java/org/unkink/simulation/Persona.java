package org.unkink.simulation;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;

/**
 * A made-up person: the course of their pain and their ways.
 *
 * @param habits how they use Unkink
 * @param strain what sessions do to the next days
 * @param sign a warning sign that comes up on a day, counted from 0
 */
public record Persona(
        Kind kind,
        Course course,
        Habits habits,
        Strain strain,
        Optional<NewSign> sign,
        Setup setup,
        List<SoreSpot> soreness,
        Zone zone) {

    /** Groups of personas who have something in common. */
    public enum Kind {
        RESPONDER,
        NON_RESPONDER,
        FLARE_UP,
        LIAR,
        IRREGULAR,
        OVER_EAGER,
        RED_FLAG
    }

    /**
     * Their ways with Unkink; chances are 0-1.
     *
     * @param comes the chance that a day of the programme has its session
     * @param notes the chance that a day has a note of pain
     * @param answers the chance that a question is answered; else it is skipped or left
     * @param understates the points by which what is told lies below what is felt
     * @param eager whether they want a long session every day, and do more than is asked for
     * @param seesClinician the days after an advice to see somebody until they have; empty for never
     */
    public record Habits(
            ProgrammeLevel level,
            Set<DayOfWeek> days,
            double comes,
            double notes,
            double answers,
            int understates,
            boolean eager,
            Optional<Integer> seesClinician) {

        public Habits {
            days = Set.copyOf(days);
        }
    }

    /**
     * The effects of sessions on the body; chances are 0-1.
     *
     * @param hurts the chance that something hurts during a session
     * @param morning the chance that the next morning is worse
     * @param points by how much it is worse then
     * @param noise deviation of single days
     */
    public record Strain(double hurts, double morning, double points, double noise) {}

    /** A warning sign and the day on which it comes up. */
    public record NewSign(int day, Sign sign) {}

    private static final Setup ALL = new Setup(
            EnumSet.allOf(Equipment.class), EnumSet.allOf(Position.class), Set.of(), Set.of(), Set.of(), Set.of(), "");
    private static final Setup SOME = new Setup(
            EnumSet.of(Equipment.CHAIR, Equipment.WALL, Equipment.MAT, Equipment.BAND, Equipment.ANCHOR),
            EnumSet.allOf(Position.class),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            "");
    private static final List<Zone> ZONES = List.of(
            SystemZones.zone("Europe/Vienna"),
            SystemZones.zone("America/New_York"),
            SystemZones.zone("Asia/Kolkata"),
            SystemZones.zone("Pacific/Auckland"));

    /** Somebody of a kind, not quite like the next one. */
    public static Persona of(Kind kind, RandomGenerator random) {
        double level = 2.5 + 2 * random.nextDouble();
        Strain usual = new Strain(0.03, 0.06, 2, 0.5);
        Habits habits = habits(random, 0.85, 0.8, 0.8);
        return switch (kind) {
            case RESPONDER ->
                make(kind, new Course.Falling(level, 0.1, 0.5), calm(habits), new Strain(0.005, 0.01, 2, 0.3), random);
            case NON_RESPONDER -> make(kind, new Course.Steady(level), habits, usual, random);
            case FLARE_UP ->
                make(
                        kind,
                        new Course.FlareUp(
                                new Course.Falling(level, 0.05, 1), 40 + random.nextInt(60), 21, 3 + random.nextInt(2)),
                        habits,
                        usual,
                        random);
            case LIAR -> make(kind, new Course.Rising(level, 0.02), understating(habits), usual, random);
            case IRREGULAR -> make(kind, new Course.Steady(level), habits(random, 0.3, 0.3, 0.4), usual, random);
            case OVER_EAGER ->
                make(kind, new Course.Falling(level, 0.02, 1), eager(habits), new Strain(0.1, 0.25, 2.5, 0.6), random);
            case RED_FLAG -> {
                List<Sign> signs = Stream.of(Sign.values())
                        .filter(sign -> sign.isAsked() && sign.level() != Level.PROCEED)
                        .toList();
                NewSign sign = new NewSign(14 + random.nextInt(7), signs.get(random.nextInt(signs.size())));
                Persona usually = make(kind, new Course.Steady(level), habits, usual, random);
                yield new Persona(
                        kind,
                        usually.course,
                        usually.habits,
                        usually.strain,
                        Optional.of(sign),
                        usually.setup,
                        usually.soreness,
                        usually.zone);
            }
        };
    }

    private static Persona make(Kind kind, Course course, Habits habits, Strain strain, RandomGenerator random) {
        List<SoreSpot> spots = List.of(
                new SoreSpot(Region.NECK, random.nextBoolean() ? null : Side.RIGHT, 3 + random.nextInt(3)),
                new SoreSpot(Region.UPPER_BACK, null, 2 + random.nextInt(3)));
        return new Persona(
                kind,
                course,
                habits,
                strain,
                Optional.empty(),
                random.nextBoolean() ? ALL : SOME,
                spots,
                ZONES.get(random.nextInt(ZONES.size())));
    }

    private static Habits habits(RandomGenerator random, double comes, double notes, double answers) {
        Set<DayOfWeek> days = random.nextBoolean()
                ? EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                : EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);
        Optional<Integer> clinician = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(2 + random.nextInt(12));
        return new Habits(ProgrammeLevel.STARTER, days, comes, notes, answers, 0, false, clinician);
    }

    private static Habits calm(Habits of) {
        return new Habits(of.level, of.days, 0.95, 0.95, 0.95, 0, false, of.seesClinician);
    }

    private static Habits understating(Habits of) {
        return new Habits(of.level, of.days, of.comes, of.notes, of.answers, 3, false, Optional.empty());
    }

    private static Habits eager(Habits of) {
        return new Habits(
                ProgrammeLevel.FULL,
                EnumSet.allOf(DayOfWeek.class),
                1,
                of.notes,
                of.answers,
                1,
                true,
                of.seesClinician);
    }
}

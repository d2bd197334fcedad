package org.unkink.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.simulation.Persona.Habits;
import org.unkink.simulation.Persona.Strain;

/** Two made-up people with twelve weeks behind them, to look at Unkink with. */
public enum Demonstration {
    /** Pain goes down from 5 to 2 while the doses go up. */
    IMPROVING(
            new Course.Falling(4.8, 0.085, 1.2),
            new Strain(0.06, 0.05, 2, 0.6),
            new Habits(
                    ProgrammeLevel.STANDARD,
                    EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                    0.9,
                    0.9,
                    0.95,
                    0,
                    false,
                    Optional.empty()),
            11),
    /** Pain jumps up in the eleventh week, and an advice comes. */
    FLARE_UP(
            new Course.FlareUp(new Course.Falling(4, 0.03, 2.5), 74, 30, 4),
            new Strain(0.05, 0.08, 2, 0.5),
            new Habits(
                    ProgrammeLevel.STARTER,
                    EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY),
                    0.85,
                    0.95,
                    0.9,
                    0,
                    false,
                    Optional.empty()),
            7);

    private static final int DAYS = 84;
    private static final Setup AT_HOME = new Setup(
            EnumSet.of(
                    Equipment.CHAIR,
                    Equipment.WALL,
                    Equipment.DOORWAY,
                    Equipment.MAT,
                    Equipment.BAND,
                    Equipment.ANCHOR,
                    Equipment.TWO_DUMBBELLS),
            EnumSet.allOf(Position.class),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            "");
    private static final List<SoreSpot> SORE =
            List.of(new SoreSpot(Region.NECK, Side.RIGHT, 5), new SoreSpot(Region.UPPER_BACK, null, 4));

    private final Course course;
    private final Strain strain;
    private final Habits habits;
    private final long seed;

    Demonstration(Course course, Strain strain, Habits habits, long seed) {
        this.course = course;
        this.strain = strain;
        this.habits = habits;
        this.seed = seed;
    }

    /** The journal up to the evening before a day; the same for every run on that day. */
    public Journal journal(Catalogue catalogue, LocalDate today, ZoneId zone) {
        Persona persona =
                new Persona(Persona.Kind.RESPONDER, course, habits, strain, Optional.empty(), AT_HOME, SORE, zone);
        return new Life(catalogue, persona, seed, today.minusDays(DAYS), Witness.NONE).live(DAYS);
    }
}

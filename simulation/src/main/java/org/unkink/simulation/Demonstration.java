package org.unkink.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
import org.unkink.engine.journal.Zone;
import org.unkink.simulation.Persona.Habits;
import org.unkink.simulation.Persona.Strain;

/** Two made-up people with twelve weeks behind them, to look at Unkink with. */
public enum Demonstration {
    /** Pain goes down from 5 to 2 while the doses go up. */
    IMPROVING,
    /** Pain jumps up in the eleventh week, and an advice comes. */
    FLARE_UP;

    /** Almost twelve weeks, so that the check is not due on the first look. */
    private static final int DAYS = 82;

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

    /** The journal up to the evening before a day; the same for every run on that day. */
    public Journal journal(Catalogue catalogue, LocalDate today, Zone zone) {
        Persona persona = new Persona(
                Persona.Kind.RESPONDER, course(), habits(), strain(), Optional.empty(), AT_HOME, SORE, zone);
        return new Life(catalogue, persona, seed(), today.minusDays(DAYS), Witness.NONE)
                .liveUpToADayWithAnOpenCheck(DAYS);
    }

    private long seed() {
        return switch (this) {
            case IMPROVING -> 11;
            case FLARE_UP -> 7;
        };
    }

    private Course course() {
        return switch (this) {
            case IMPROVING -> new Course.Falling(5.4, 0.13, 1.2);
            case FLARE_UP -> new Course.FlareUp(new Course.Falling(4.4, 0.07, 2), 77, 30, 4);
        };
    }

    private Strain strain() {
        return switch (this) {
            case IMPROVING -> new Strain(0.06, 0.05, 2, 0.4);
            case FLARE_UP -> new Strain(0.05, 0.08, 2, 0.4);
        };
    }

    private Habits habits() {
        return switch (this) {
            case IMPROVING ->
                habits(ProgrammeLevel.STANDARD, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
            case FLARE_UP ->
                habits(ProgrammeLevel.STARTER, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));
        };
    }

    private static Habits habits(ProgrammeLevel level, Set<DayOfWeek> days) {
        return new Habits(level, days, 0.9, 0.92, 0.93, 0, false, Optional.empty());
    }
}

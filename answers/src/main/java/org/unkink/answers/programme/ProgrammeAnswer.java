package org.unkink.answers.programme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.programme.ProgrammeDay;

/** The weeks, the levels to choose from, and when to change. */
public record ProgrammeAnswer(
        LocalDate today,
        ProgrammeLevel level,
        boolean chosen,
        Set<DayOfWeek> days,
        List<OfWeek> weeks,
        List<OfLevel> levels,
        Optional<Suggestion> suggestion) {

    /** Seven days from a Monday on. */
    public record OfWeek(LocalDate start, List<OfDay> days) {}

    /** A day, and the days that its session can be moved to. */
    public record OfDay(
            LocalDate date,
            ProgrammeDay.Kind kind,
            ProgrammeDay.State state,
            int minutes,
            List<LocalDate> moveTo,
            Optional<Instant> strengthFrom,
            Optional<LocalDate> movedFrom,
            Optional<LocalDate> movedTo) {}

    /** A level, with its minutes a session and its usual days a week. */
    public record OfLevel(ProgrammeLevel level, String name, int minutes, int days, String what) {}

    /** A level that would fit better. */
    public record Suggestion(ProgrammeLevel level, String text, RuleRef rule) {}
}

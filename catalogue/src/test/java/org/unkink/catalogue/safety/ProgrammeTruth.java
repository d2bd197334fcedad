package org.unkink.catalogue.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.programme.Calendar;
import org.unkink.engine.programme.LevelChange;
import org.unkink.engine.programme.ProgrammeDay;
import org.unkink.engine.programme.ProgrammeDay.Kind;
import org.unkink.engine.programme.ProgrammeDay.State;
import org.unkink.engine.programme.TodaysSession;

/**
 * Holds what the page of the programme says against what the page of today says and against the plan of the same moment:
 * none of the three may belie another.
 *
 * @param said on the page of today about what is changed
 * @param any plan of this moment, whatever was wished for
 */
public record ProgrammeTruth(Planner planner, Person person, Calendar calendar, List<Adjustment> said, Plan any) {

    /** Everything in which they contradict one another. */
    public List<Broken> contradictions() {
        List<Broken> all = new ArrayList<>();
        ProgrammeDay today = calendar.ofToday();
        TodaysSession session = TodaysSession.of(calendar);
        Optional<Plan> plan = session.wish().map(wish -> planner.plan(person, wish));
        boolean canBePlanned = !(any instanceof Plan.NotNow);

        require(all, "a wish only where something can be planned", plan.isPresent() == canBePlanned);
        require(
                all,
                "stopped where nothing can be planned",
                today.state() != State.STOPPED || (!canBePlanned && today.minutes() == 0));
        require(
                all,
                "asked for only where something can be planned",
                canBePlanned
                        || today.state() == State.STOPPED
                        || session.optional()
                        || person.clearance() instanceof Clearance.Due);
        require(
                all,
                "no strength planned on a day without",
                isOfStrength(today) || plan.filter(ProgrammeTruth::hasStrength).isEmpty());
        require(
                all,
                "strength on a day with it, unless a note says why not",
                !isOfStrength(today) || session.optional() || plan.stream().allMatch(this::mayHaveStrength));
        said.forEach(adjustment -> require(all, "of today: " + adjustment, agrees(adjustment)));
        LevelChange.of(calendar, person)
                .filter(change -> change.reason() == LevelChange.Reason.READY_FOR_MORE)
                .ifPresent(change -> require(all, "more while something is changed: " + change, !isLimited()));
        return all;
    }

    private static boolean isOfStrength(ProgrammeDay day) {
        return day.kind() == Kind.STRENGTH && day.state() != State.DONE;
    }

    private boolean agrees(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.StrengthRests rests ->
                !isOfStrength(calendar.ofToday())
                        && rests.until()
                                .map(until -> noneBefore(person.zone().moment(until)))
                                .orElse(true);
            case Adjustment.MobilityOnly _ -> !isOfStrength(calendar.ofToday());
            case Adjustment.NoSession _ -> TodaysSession.of(calendar).wish().isEmpty();
            case Adjustment.ComesBackEasier _, Adjustment.ComesBackLater _, Adjustment.StaysOut _ -> true;
        };
    }

    /** No day promises strength before a moment: an earlier one has none, and the day itself says from when on. */
    private boolean noneBefore(Instant moment) {
        LocalDate day = person.zone().day(moment);
        return calendar.days().stream()
                .filter(d -> !d.date().isBefore(person.today()) && d.state() != State.DONE)
                .filter(d -> d.kind() == Kind.STRENGTH || d.strengthFrom().isPresent())
                .allMatch(d -> d.date().isAfter(day) || (d.date().equals(day) && begins(d, moment)));
    }

    private static boolean begins(ProgrammeDay day, Instant notBefore) {
        return day.strengthFrom().filter(from -> !from.isBefore(notBefore)).isPresent();
    }

    private boolean isLimited() {
        return said.stream()
                .anyMatch(adjustment -> adjustment instanceof Adjustment.StrengthRests
                        || adjustment instanceof Adjustment.MobilityOnly
                        || adjustment instanceof Adjustment.NoSession);
    }

    /** Nothing but what a person has, wants and may do keeps strength out of the plan of such a day. */
    private boolean mayHaveStrength(Plan plan) {
        return !(plan instanceof Plan.Planned planned)
                || planned.session().notes().stream().noneMatch(note -> note instanceof Reason.NoStrengthToday);
    }

    private static boolean hasStrength(Plan plan) {
        return plan instanceof Plan.Planned planned
                && planned.session().items().stream().anyMatch(item -> item.phase() == Phase.STRENGTH);
    }

    private void require(List<Broken> all, String what, boolean holds) {
        if (!holds) {
            all.add(new Broken("programme", what + ", and then " + calendar.ofToday() + " " + said));
        }
    }
}

package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.variant;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.progress.History;

/** The limits of a moment, and from when on there may be strength again. */
final class TheDayOfStrengthIsKnownOrNotBeforeTomorrowTest {

    private static final LocalDate TODAY = People.TODAY;
    private static final Instant NOW = People.newcomer().person().now();
    private static final VariantId ROW = variant("row/band");
    private static final VariantId ROLL = variant("neck-roll/standing");

    @Test
    void withNothingInTheWayItIsToday() {
        assertThat(allowed(People.newcomer())).isEqualTo(new Allowed(Limit.NONE, TODAY, Optional.empty()));
    }

    @Test
    void whileTheCheckIsDueItMayStillBeToday() {
        People due = People.newcomer().clearance(new Clearance.Due(Clearance.Due.Reason.SOMETHING_NEW));

        assertThat(allowed(due)).isEqualTo(new Allowed(Limit.CHECK_FIRST, TODAY, Optional.empty()));
        assertThat(allowed(due.did(1, ROW))).isEqualTo(from(Limit.CHECK_FIRST, Duration.ofDays(1)));
    }

    @Test
    void whereNobodyCanSayItIsTomorrowAtTheEarliest() {
        People stopped = People.newcomer().clearance(new Clearance.Stopped(Level.URGENT, Set.of(Sign.FEVER)));

        assertThat(allowed(stopped)).isEqualTo(tomorrow(Limit.NO_SESSION));
        assertThat(allowed(People.newcomer().pain(8))).isEqualTo(tomorrow(Limit.NO_SESSION));
        assertThat(allowed(People.newcomer().pain(5))).isEqualTo(tomorrow(Limit.NO_STRENGTH));
    }

    @Test
    void whatIsKnownIsSaidToTheMinute() {
        assertThat(allowed(People.newcomer().did(1, ROW))).isEqualTo(from(Limit.NO_STRENGTH, Duration.ofDays(1)));
        assertThat(allowed(People.newcomer().newPain())).isEqualTo(from(Limit.NO_STRENGTH, Duration.ofDays(14)));
        assertThat(allowed(People.newcomer().newPain().did(1, ROW)))
                .as("the later of both")
                .isEqualTo(from(Limit.NO_STRENGTH, Duration.ofDays(14)));
    }

    @Test
    void besideAReasonWithoutAnEndOnlyALaterDayCounts() {
        People painful = People.newcomer().pain(5);

        assertThat(allowed(painful.newPain())).isEqualTo(from(Limit.NO_STRENGTH, Duration.ofDays(14)));
        assertThat(allowed(painful.did(Duration.ofHours(47), TODAY.minusDays(2), ROW)))
                .as("rested in an hour, but pain is of today")
                .isEqualTo(tomorrow(Limit.NO_STRENGTH));
    }

    @Test
    void theSharpPainOfTodayIsNamedAndNoOther() {
        List<ExerciseHurt> hurts = List.of(hurt(ROLL, ExerciseHurt.Kind.PULLING), hurt(ROW, ExerciseHurt.Kind.SHARP));

        assertThat(NoStrength.sharpPain(hurt(Duration.ofMinutes(10), hurts))).contains(ROW);
        assertThat(NoStrength.sharpPain(hurt(Duration.ofMinutes(10), hurts.subList(0, 1))))
                .isEmpty();
        assertThat(NoStrength.sharpPain(hurt(Duration.ofHours(20), hurts))).isEmpty();
    }

    @Test
    void aRiseOnTheNextMorningMakesADayOfSmallFormsWithoutStrength() {
        History calm = new History().check(0).pain(0, 0).session(0, History.ROW);
        assertThat(new Today(CATALOGUE, calm.onDay(1)).isFlareUp()).isFalse();

        Today today = new Today(CATALOGUE, calm.pain(1, Moment.NEXT_MORNING, 4).onDay(1));

        assertThat(today.isFlareUp()).isTrue();
        assertThat(today.noStrength().told()).containsInstanceOf(Reason.FlareUp.class);
    }

    private static org.unkink.engine.journal.Person hurt(Duration ago, List<ExerciseHurt> hurts) {
        return People.newcomer().in(List.of(), ago, hurts).person();
    }

    private static ExerciseHurt hurt(VariantId variant, ExerciseHurt.Kind kind) {
        return new ExerciseHurt(People.ONGOING, variant, null, Optional.empty(), kind, Optional.empty());
    }

    private static Allowed allowed(People people) {
        return Allowed.of(CATALOGUE, people.person());
    }

    private static Allowed tomorrow(Limit limit) {
        return new Allowed(limit, TODAY.plusDays(1), Optional.empty());
    }

    /** From so long after now on. */
    private static Allowed from(Limit limit, Duration later) {
        return new Allowed(limit, TODAY.plusDays(later.toDays()), Optional.of(NOW.plus(later)));
    }
}

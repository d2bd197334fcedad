package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.PULLDOWN;
import static org.unkink.engine.adapt.Training.ROW;
import static org.unkink.engine.adapt.Training.STRETCH;
import static org.unkink.engine.adapt.Training.day;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.rule.Rule;

/** More and less are said of an exercise where the session really has more or less of it than there was last time. */
class TheSessionSaysWhatChangedTest {

    private static Training equipped() {
        return new Training()
                .checked(0)
                .on(
                        0,
                        LocalTime.of(7, 2),
                        new Event.SetupStated(new Setup(
                                EnumSet.allOf(Equipment.class),
                                EnumSet.allOf(Position.class),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                "")));
    }

    @Test
    void whatRoseIsSaidToBeMore() {
        Training training = equipped().weeks(0, 2, ROW, STRETCH);
        assertThat(changes(training, 14, ROW)).containsExactly(more(false));
        assertThat(changes(training, 14, STRETCH)).as("once for both sides").containsExactly(more(false));
    }

    @Test
    void whatIsAsMuchAsWasDoneIsNotSaidToBeMore() {
        Training training = equipped().weeks(0, 1, ROW).session(7, ROW).session(9, ROW);
        // Two sets of ten come next, and two sets of eight with four repetitions to spare were done.
        assertThat(changes(training.spare(4).session(11, ROW), 14, ROW)).isEmpty();
        assertThat(changes(training.spare(3).session(11, ROW), 14, ROW)).containsExactly(more(false));
    }

    @Test
    void whatWasTooMuchIsSaidToBeLess() {
        Training training = equipped().weeks(0, 4, ROW, STRETCH).nextMorning(4).session(28, ROW, STRETCH);
        assertThat(changes(training, 31, ROW)).containsExactly(less(false, 29));
        assertThat(changes(training, 31, STRETCH)).containsExactly(less(false, 29));
    }

    @Test
    void whatIsAsMuchAsWasDoneIsNotSaidToBeLess() {
        // Three sets of ten were planned on day 28, and two sets of twelve come next.
        Training training = equipped().weeks(0, 4, ROW).nextMorning(4);
        assertThat(changes(training.spare(-6).session(28, ROW), 31, ROW)).isEmpty();
    }

    @Test
    void aGentleDayNamesNoChange() {
        VariantId small = VariantId.parse("levator-scapulae-stretch/small-seated");
        Training training = equipped().weeks(0, 4, small).nextMorning(4).session(28, small);
        assertThat(changes(training, 30, small, wish(30, Wish.Kind.GENTLE))).isEmpty();
        assertThat(changes(training, 30, small, wish(30, Wish.Kind.STANDARD))).isNotEmpty();
    }

    @Test
    void afterABreakItIsSaidToBeLessSinceSoManyDays() {
        Training training = equipped().weeks(0, 6, ROW, STRETCH);
        assertThat(changes(training, 39 + 14, ROW)).isEmpty();
        List<Reason.In> after = List.of(new Reason.LessAfterBreak(Rule.R44, 15, Optional.empty()));
        assertThat(changes(training, 39 + 15, ROW)).isEqualTo(after);
        assertThat(changes(training, 39 + 15, STRETCH)).isEqualTo(after);
    }

    @Test
    void aLoadIsSaidToBeHeavierAndLighter() {
        Training heavier =
                equipped().weeks(0, 8, PULLDOWN).spare(2).session(58, PULLDOWN).session(60, PULLDOWN);
        assertThat(changes(heavier, 63, PULLDOWN)).containsExactly(more(true));

        Training tooHeavy = heavier.spare(0).nextMorning(4).session(63, PULLDOWN);
        assertThat(changes(tooHeavy, 66, PULLDOWN)).containsExactly(less(true, 64));
    }

    @Test
    void whatHurtOnOneSideIsLessOnThatSideAndSetsTheDoseForBoth() {
        Training training = equipped().weeks(0, 4, ROW, STRETCH).session(28, ROW, STRETCH);
        training.hurt(28, STRETCH, Side.LEFT, Kind.PULLING, 4);
        for (int day : new int[] {30, 32, 35, 37, 39, 42}) {
            training.session(day, ROW);
        }
        assertThat(reasons(training, 44, STRETCH, wish(40, Wish.Kind.STANDARD)))
                .containsExactly(
                        new Reason.AskedFor(Rule.R47),
                        new Reason.LessThanBefore(Rule.R16, false, day(28), Optional.of(Side.LEFT)),
                        new Reason.SlowerSide(Rule.R10, Side.LEFT));
    }

    private static Reason.In more(boolean heavier) {
        return new Reason.MoreThanBefore(Rule.R14, heavier, Optional.empty());
    }

    private static Reason.In less(boolean lighter, int day) {
        return new Reason.LessThanBefore(Rule.R18, lighter, day(day), Optional.empty());
    }

    /** The whole routine of somebody who is used to it: everything comes, at the dose at which it stands. */
    private static Wish wish(int minutes, Wish.Kind kind) {
        return new Wish(minutes, kind, WarmUp.Kind.ON_THE_SPOT, false, Set.of(), Set.of(), Set.of());
    }

    private static List<Reason.In> changes(Training training, int day, VariantId variant) {
        return changes(training, day, variant, wish(60, Wish.Kind.STANDARD));
    }

    private static List<Reason.In> changes(Training training, int day, VariantId variant, Wish wish) {
        return reasons(training, day, variant, wish).stream()
                .filter(reason -> reason instanceof Reason.MoreThanBefore
                        || reason instanceof Reason.LessThanBefore
                        || reason instanceof Reason.LessAfterBreak)
                .toList();
    }

    private static List<Reason.In> reasons(Training training, int day, VariantId variant, Wish wish) {
        Wish with = new Wish(
                wish.minutes(), wish.kind(), wish.warmUp(), false, Set.of(variant), wish.removed(), wish.shown());
        Plan plan = new Planner(Training.CATALOGUE).plan(training.checked(day).person(day), with);
        assertThat(plan).isInstanceOf(Plan.Planned.class);
        return ((Plan.Planned) plan)
                .session().items().stream()
                        .filter(item -> item.variant().equals(variant))
                        .findFirst()
                        .orElseThrow()
                        .reasons();
    }
}

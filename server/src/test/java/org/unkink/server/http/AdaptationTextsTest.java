package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.answers.json.Words;
import org.unkink.answers.progress.AdaptationTexts;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.adapt.CorrectionEffect.Changed;
import org.unkink.engine.adapt.Lane;
import org.unkink.engine.adapt.Light;
import org.unkink.engine.adapt.Moment;
import org.unkink.engine.adapt.Signal;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.rule.Rule;

/** Everything that the past can change and notice has its sentence, with nothing left open in it. */
final class AdaptationTextsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final VariantId ROW = VariantId.parse("row/dumbbell");
    private static final Lane LANE = new Lane(ROW, Side.LEFT);
    private static final Dose LESS = new Dose(2, 8, 0, 60);
    private static final Dose MORE = new Dose(1, 1, 15, 5);

    private final AdaptationTexts texts = new AdaptationTexts(TestApp.CONTENT.catalogue(), TestApp.CONTENT.texts("en"));

    private static Signal signal(Moment moment, OptionalDouble value) {
        return new Signal(
                moment,
                Light.AMBER,
                Rule.R18,
                Instant.EPOCH,
                DAY,
                Optional.empty(),
                Optional.of(LANE),
                OptionalDouble.of(2),
                value,
                Signal.Effect.ONE_STEP_DOWN);
    }

    private static List<Adjustment> adjustments() {
        Signal because = signal(Moment.NEXT_MORNING, OptionalDouble.of(4.5));
        return List.of(
                new Adjustment.StrengthRests(Rule.R18, DAY, because, Optional.empty()),
                new Adjustment.StrengthRests(Rule.R18, DAY, because, Optional.of(DAY.atTime(14, 5))),
                new Adjustment.MobilityOnly(Rule.R27, DAY, 5),
                new Adjustment.NoSession(Rule.R27, DAY, 7),
                new Adjustment.ComesBackEasier(Rule.R17, DAY, ROW, VariantId.parse("arm-circles/low"), DAY),
                new Adjustment.ComesBackLater(Rule.R17, DAY, ROW, DAY),
                new Adjustment.StaysOut(Rule.R17, DAY, ROW, 3, DAY));
    }

    @Test
    void everyAdjustmentHasASentence() {
        assertThat(adjustments().stream().map(Object::getClass).distinct())
                .hasSize((int) kinds(Adjustment.class).count());
        for (Adjustment adjustment : adjustments()) {
            assertThat(texts.sentence(adjustment))
                    .as("%s", adjustment)
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(texts.adjustment(adjustment).rule().id())
                    .isEqualTo(adjustment.rule().name());
        }
    }

    @Test
    void everySignalAndEveryEffectHasASentence() {
        for (Moment moment : Moment.values()) {
            assertThat(texts.sentence(signal(moment, OptionalDouble.of(4)))).doesNotContain("{");
        }
        assertThat(texts.sentence(signal(Moment.DURING, OptionalDouble.empty())))
                .doesNotContain("{");
        for (Signal.Effect effect : Signal.Effect.values()) {
            assertThat(TestApp.CONTENT.texts("en").phrase("effect." + Words.word(effect)))
                    .isNotBlank();
        }
    }

    @Test
    void everythingThatACorrectionChangesHasASentence() {
        Signal signal = signal(Moment.EFFORT, OptionalDouble.of(7));
        List<Changed> changes = List.of(
                new Changed.OfDose(LANE, LESS, MORE),
                new Changed.OfLoad(LANE, 0, 1),
                new Changed.OfLoad(LANE, 1, 0),
                new Changed.StrengthMayCome(),
                new Changed.StrengthRests(signal),
                new Changed.OfReturn(ROW, Optional.empty(), Optional.of(DAY)),
                new Changed.OfReturn(ROW, Optional.of(DAY), Optional.empty()),
                new Changed.OfReturn(ROW, Optional.of(DAY), Optional.of(DAY.plusDays(1))),
                new Changed.NoLongerNoticed(signal),
                new Changed.NowNoticed(signal));
        assertThat(changes.stream().map(Object::getClass).distinct())
                .hasSize(Changed.class.getPermittedSubclasses().length);
        assertThat(changes.stream().map(texts::sentence))
                .doesNotHaveDuplicates()
                .noneMatch(s -> s.contains("{"));
    }

    @Test
    void aDoseIsSaidAsPeopleSayItAndAHalfValueAsAHalf() {
        assertThat(texts.sentence(new Changed.OfDose(LANE, LESS, MORE)))
                .contains("once on each side", "2 sets of 8 on each side")
                .doesNotContain("×");
        assertThat(texts.sentence(adjustments().getFirst())).contains("4.5 instead of 2");
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(AdaptationTextsTest::kinds)
                : Stream.of(type);
    }
}

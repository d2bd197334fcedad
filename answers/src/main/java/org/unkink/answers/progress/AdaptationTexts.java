package org.unkink.answers.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.unkink.answers.catalogue.Dates;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.answers.catalogue.VariantTexts;
import org.unkink.answers.json.Decimals;
import org.unkink.answers.json.Words;
import org.unkink.answers.session.PlanTexts;
import org.unkink.catalogue.Texts;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.adapt.CorrectionEffect;
import org.unkink.engine.adapt.CorrectionEffect.Changed;
import org.unkink.engine.adapt.Lane;
import org.unkink.engine.adapt.Signal;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.timeline.ExerciseWords;

/** The sentences of what the past changes. */
public final class AdaptationTexts {

    private final Catalogue catalogue;
    private final Texts texts;
    private final ExerciseWords words;

    public AdaptationTexts(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.words = new ExerciseWords(texts);
    }

    /** A change with its code, sentence and rule. */
    public AdjustmentText adjustment(Adjustment adjustment) {
        return new AdjustmentText(
                PlanTexts.code((Record) adjustment), sentence(adjustment), RuleRef.of(adjustment.rule(), texts));
    }

    public String sentence(Adjustment adjustment) {
        String code = PlanTexts.code((Record) adjustment);
        return switch (adjustment) {
            case Adjustment.StrengthRests a -> rests(code, a);
            case Adjustment.MobilityOnly a -> phrase(code, Map.of("pain", String.valueOf(a.pain())));
            case Adjustment.NoSession a -> phrase(code, Map.of("pain", String.valueOf(a.pain())));
            case Adjustment.ComesBackEasier a ->
                phrase(
                        code,
                        a.variant(),
                        Map.of(
                                "day",
                                Dates.day(a.day(), texts),
                                "from",
                                Dates.day(a.from(), texts),
                                "easier",
                                name(a.easier())));
            case Adjustment.ComesBackLater a ->
                phrase(code, a.variant(), Map.of("day", Dates.day(a.day(), texts), "from", Dates.day(a.from(), texts)));
            case Adjustment.StaysOut a ->
                phrase(
                        code,
                        a.variant(),
                        Map.of("times", String.valueOf(a.times()), "until", Dates.day(a.until(), texts)));
        };
    }

    /** The sentence of a change by a correction. */
    public String sentence(CorrectionEffect.Changed change) {
        return switch (change) {
            case Changed.OfDose c ->
                texts.phrase(
                        "correction.of-dose",
                        Map.of(
                                "exercise", name(c.lane().variant()),
                                "from", dose(c.lane(), c.from()),
                                "to", dose(c.lane(), c.to())));
            case Changed.OfLoad c ->
                texts.phrase(
                        "correction.of-load-" + (c.to() > c.from() ? "up" : "down"),
                        Map.of("exercise", name(c.lane().variant())));
            case Changed.StrengthMayCome _ -> texts.phrase("correction.strength-may-come");
            case Changed.StrengthRests c ->
                texts.phrase("correction.strength-rests", Map.of("because", sentence(c.because())));
            case Changed.OfReturn c -> returns(c);
            case Changed.NoLongerNoticed c ->
                texts.phrase("correction.no-longer-noticed", Map.of("signal", sentence(c.signal())));
            case Changed.NowNoticed c -> texts.phrase("correction.now-noticed", Map.of("signal", sentence(c.signal())));
        };
    }

    private String returns(Changed.OfReturn change) {
        String code = change.from().isEmpty() ? "-new" : change.to().isEmpty() ? "-gone" : "";
        String to = change.to().map(day -> Dates.day(day, texts)).orElse("");
        return texts.phrase("correction.of-return" + code, Map.of("exercise", name(change.variant()), "to", to));
    }

    private String rests(String code, Adjustment.StrengthRests rests) {
        String because = sentence(rests.because());
        return rests.until()
                .map(until -> phrase(code + "-until", Map.of("until", Dates.moment(until, texts), "because", because)))
                .orElseGet(() -> phrase(code + (waitsForNews(rests) ? "-until-news" : ""), Map.of("because", because)));
    }

    private static boolean waitsForNews(Adjustment.StrengthRests rests) {
        return switch (rests.because().moment()) {
            case AFTER, EFFORT -> true;
            case BEFORE, DURING, NEXT_MORNING, AFTER_TWO_DAYS, WEEK -> false;
        };
    }

    /** The sentence of a signal. */
    public String sentence(Signal signal) {
        Map<String, String> values = new HashMap<>();
        values.put("day", Dates.day(signal.day(), texts));
        put(values, "own", signal.own());
        put(values, "value", signal.value());
        signal.lane().ifPresent(lane -> values.put("exercise", name(lane.variant())));
        return texts.phrase("signal." + code(signal), values);
    }

    private static String code(Signal signal) {
        String code = Words.word(signal.moment());
        return switch (signal.moment()) {
            case DURING -> signal.value().isEmpty() ? code + "-without-number" : code;
            case AFTER -> signal.own().isEmpty() ? code + "-without-before" : code;
            case BEFORE, EFFORT, NEXT_MORNING, AFTER_TWO_DAYS, WEEK -> code;
        };
    }

    /** The sentence of its effect. */
    public String effect(Signal signal) {
        return texts.phrase("effect." + Words.word(signal.effect()));
    }

    private void put(Map<String, String> values, String name, OptionalDouble number) {
        if (number.isPresent()) {
            values.put(name, Decimals.text(number.getAsDouble()));
        }
    }

    private String phrase(String code, Map<String, String> values) {
        return texts.phrase("adjustment." + code, values);
    }

    private String phrase(String code, VariantId variant, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("exercise", name(variant));
        return phrase(code, all);
    }

    private String name(VariantId variant) {
        return VariantTexts.name(variant, texts);
    }

    private String dose(Lane lane, Dose dose) {
        Variant variant = catalogue.variant(lane.variant()).orElseThrow();
        Exercise exercise = catalogue.exercise(lane.variant().exercise()).orElseThrow();
        return words.doseWithoutRest(variant, exercise.phase(), dose);
    }
}

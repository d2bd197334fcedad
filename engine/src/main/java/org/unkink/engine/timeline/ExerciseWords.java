package org.unkink.engine.timeline;

import java.util.Map;
import java.util.Optional;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/**
 * The words on an exercise wherever it is shown: its name, its dose as people say it, the one caution that matters
 * most, how hard it may be. The voice says the same sentences with the numbers as words.
 */
public final class ExerciseWords {

    private static final int MINUTE = 60;

    private final Phrases phrases;

    public ExerciseWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String name(VariantId id) {
        return phrases.phrase(key(id) + ".name", Map.of());
    }

    /** The caution of the variant, else that of its exercise. */
    public Optional<String> caution(VariantId id) {
        return sentence(id, "caution", Map.of());
    }

    /** The sentence on the end of any movement. */
    public String comfort() {
        return phrase("comfort", Map.of());
    }

    /**
     * The sentence on the effort of an exercise.
     *
     * @param ceiling 4 or 6 of 10
     */
    public String effort(int ceiling) {
        return phrase("effort." + ceiling, Map.of());
    }

    /** A dose with its rest: {@code 2 sets of 8, 1 minute rest}. */
    public String dose(Variant variant, Phase phase, Dose dose) {
        String work = doseWithoutRest(variant, phase, dose);
        boolean isWorthSaying = phase == Phase.STRENGTH && dose.sets() > 1 && dose.restSeconds() > 0;
        return isWorthSaying
                ? phrase("dose.with-rest", Map.of("dose", work, "rest", duration(dose.restSeconds())))
                : work;
    }

    /** A dose as it is compared with another: {@code 2 sets of 8}. */
    public String doseWithoutRest(Variant variant, Phase phase, Dose dose) {
        if (phase == Phase.WARM_UP) {
            return duration(Tempo.workSeconds(variant, dose));
        }
        String amount = sentence(variant.id(), "unit", arguments(dose, ""))
                .orElseGet(() -> amount(dose, variant.movement().isHeld()));
        return Tempo.isSided(variant) ? phrase("dose.each-side", Map.of("dose", amount)) : amount;
    }

    private String amount(Dose dose, boolean held) {
        if (held && dose.repetitions() == 1) {
            return filled("holds", dose, "");
        }
        boolean inSets = dose.sets() > 1 && dose.repetitions() > 1;
        String times = filled(inSets ? "sets" : "times", dose, "");
        return held ? filled("held", dose, times) : times;
    }

    private String filled(String key, Dose dose, String amount) {
        return phrase("dose." + key, arguments(dose, amount));
    }

    private Map<String, String> arguments(Dose dose, String amount) {
        return Map.of(
                "amount", amount,
                "number", Integer.toString(dose.sets() * dose.repetitions()),
                "sets", Integer.toString(dose.sets()),
                "repetitions", Integer.toString(dose.repetitions()),
                "hold", duration(dose.holdSeconds()));
    }

    /** Seconds as people say them: up to two minutes in seconds where they are no whole minute. */
    private String duration(int seconds) {
        int minutes = seconds / MINUTE;
        if (minutes > 1 && seconds % MINUTE == MINUTE / 2) {
            return phrase("minutes-and-a-half", number(minutes));
        }
        if (seconds % MINUTE != 0 || seconds == 0) {
            return phrase("seconds", number(seconds));
        }
        return phrase("minutes", number(minutes));
    }

    private static Map<String, String> number(int number) {
        return Map.of("number", Integer.toString(number));
    }

    /** The sentence of the variant, else that of its exercise. */
    private Optional<String> sentence(VariantId id, String name, Map<String, String> arguments) {
        String ofVariant = key(id) + "." + name;
        String ofExercise = "exercise." + id.exercise() + "." + name;
        if (phrases.has(ofVariant)) {
            return Optional.of(phrases.phrase(ofVariant, arguments));
        }
        return phrases.has(ofExercise) ? Optional.of(phrases.phrase(ofExercise, arguments)) : Optional.empty();
    }

    private static String key(VariantId id) {
        return "exercise." + id.exercise() + ".variants." + id.name();
    }

    private String phrase(String key, Map<String, String> arguments) {
        return phrases.phrase("timeline." + key, arguments);
    }
}

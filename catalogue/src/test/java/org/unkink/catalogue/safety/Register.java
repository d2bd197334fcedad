package org.unkink.catalogue.safety;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.VariantId;

/** Facts of the clinical register, copied by hand; the numbers D1 to T5 of its section 1.3 stand beside the names. */
final class Register {

    /** The 20 described exercises (R01) and the phase of each (section 1.3). */
    static final Map<String, Phase> DESCRIBED = described();

    private static final Set<String> WARM_UPS = words("march heel-digs knee-lifts shoulder-rolls-warm-up knee-bends");

    /** Warm-ups that nobody gets without choosing them (R03, C45), by the name of the choice. */
    static final Map<String, String> CHOSEN_WARM_UPS = Map.of("walk", "WALK", "cycle", "CYCLE", "jog", "JOG");

    /** R10: D4, D5, D7, T4, T5 and S1b. */
    private static final Set<String> UNILATERAL = words("overhead-reach chair-rotation knee-to-chest row/dumbbell"
            + " upper-trapezius-stretch levator-scapulae-stretch");

    /** The head goes far on the trunk: the whole forms of D1, T4 and T5, and D5 with 55 degrees for 10 s. */
    private static final String FAR_NECK = "neck-roll/standing neck-roll/seated neck-roll/full-circle"
            + " upper-trapezius-stretch levator-scapulae-stretch/standing levator-scapulae-stretch/seated"
            + " levator-scapulae-stretch/resting-hand levator-scapulae-stretch/resting-hand-seated"
            + " chair-rotation/chair";

    private static final String NECK =
            "neck-roll upper-trapezius-stretch levator-scapulae-stretch chair-rotation/chair";

    /**
     * Section 2.6 with C08 and C13, and what was decided after it: nobody with a past stroke, an operation of the spine or
     * an inflammatory disease turns far on the chair, nobody with an inflammatory disease bends the upper back backward,
     * and an injury or an operation forbids far neck movement, load overhead and lying on the front. An exercise, or one
     * variant of it.
     */
    private static final Map<Restriction, Set<String>> BLOCKS = Map.of(
            Restriction.BONE_FRAGILITY,
            words("cat-cow knee-to-chest thoracic-extension childs-pose superman chair-rotation/chair row/dumbbell"
                    + " reverse-fly neck-roll/full-circle"),
            Restriction.SPINE_SURGERY,
            words(NECK + " thoracic-extension superman"),
            Restriction.INFLAMMATORY_DISEASE,
            words(NECK + " cat-cow thoracic-extension"),
            Restriction.PAST_STROKE,
            words(NECK + " thoracic-extension cat-cow overhead-reach lat-pulldown wall-angel/standing"),
            Restriction.PREGNANCY,
            words("superman knee-to-chest thoracic-extension/roller"),
            Restriction.HEART_OR_BLOOD_PRESSURE,
            words("face-pull lat-pulldown superman"),
            Restriction.SHOULDER,
            words("arm-circles overhead-reach face-pull wall-angel reverse-fly lat-pulldown pec-stretch"),
            Restriction.NERVE_SIGNS,
            words(NECK),
            Restriction.INJURY,
            words(FAR_NECK + " lat-pulldown superman"),
            Restriction.OPERATION,
            words(FAR_NECK + " lat-pulldown superman"));

    /** R19, R20: never without being asked for. */
    private static final Map<String, String> ONLY_ON_REQUEST =
            Map.of("neck-roll/full-circle", "R19", "superman", "R20");

    /** What is large or far: not on a gentle day (4.7, article 162). */
    private static final Set<String> LARGE =
            words("arm-circles/wide overhead-reach/seated pec-stretch/doorway jog " + FAR_NECK);

    /**
     * The smallest that the article has of an exercise: repetitions, or seconds held in all; five rolls of the shoulder and
     * both ways of the neck are one repetition. Low arm circles are ten where the article has twenty, so two of them.
     */
    private static final Map<String, Integer> ARTICLE = Map.ofEntries(
            Map.entry("neck-roll", 2),
            Map.entry("shoulder-roll", 2),
            Map.entry("arm-circles/wide", 1),
            Map.entry("arm-circles/low", 2),
            Map.entry("overhead-reach", 5),
            Map.entry("chair-rotation", 30),
            Map.entry("cat-cow", 15),
            Map.entry("knee-to-chest", 15),
            Map.entry("thoracic-extension", 15),
            Map.entry("pec-stretch", 30),
            Map.entry("childs-pose", 15),
            Map.entry("butterfly", 30),
            Map.entry("upper-trapezius-stretch", 10),
            Map.entry("levator-scapulae-stretch", 10));

    /** The superman ladder (R20): what has to be done before. */
    static final Map<String, String> AFTER =
            Map.of("superman/opposite-arm-and-leg", "superman/arms", "superman/full", "superman/opposite-arm-and-leg");

    private Register() {}

    private static Map<String, Phase> described() {
        Map<String, Phase> phases = new LinkedHashMap<>();
        // D1-D8
        words(
                        "neck-roll shoulder-roll arm-circles overhead-reach chair-rotation cat-cow knee-to-chest thoracic-extension")
                .forEach(id -> phases.put(id, Phase.DYNAMIC));
        // S1-S7
        words("row face-pull scapular-squeeze wall-angel reverse-fly lat-pulldown superman")
                .forEach(id -> phases.put(id, Phase.STRENGTH));
        // T1-T5
        words("pec-stretch childs-pose butterfly upper-trapezius-stretch levator-scapulae-stretch")
                .forEach(id -> phases.put(id, Phase.STATIC));
        return Collections.unmodifiableMap(phases);
    }

    static boolean isWarmUp(String exercise) {
        return WARM_UPS.contains(exercise) || CHOSEN_WARM_UPS.containsKey(exercise);
    }

    static boolean isStrength(String exercise) {
        return DESCRIBED.get(exercise) == Phase.STRENGTH;
    }

    static boolean isUnilateral(VariantId variant) {
        return names(variant).anyMatch(UNILATERAL::contains);
    }

    static boolean isBlocked(VariantId variant, Restriction restriction) {
        return names(variant).anyMatch(BLOCKS.getOrDefault(restriction, Set.of())::contains);
    }

    static boolean isLarge(VariantId variant) {
        return names(variant).anyMatch(LARGE::contains);
    }

    static int articleWork(VariantId variant) {
        return names(variant)
                .map(ARTICLE::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    static Set<String> blockedNames() {
        Set<String> names = new TreeSet<>();
        BLOCKS.values().forEach(names::addAll);
        return names;
    }

    /** The rules by which a variant is for who asked for it only. */
    static List<String> onlyOnRequestBy(VariantId variant) {
        return names(variant)
                .filter(ONLY_ON_REQUEST::containsKey)
                .map(ONLY_ON_REQUEST::get)
                .toList();
    }

    private static Stream<String> names(VariantId variant) {
        return Stream.of(variant.exercise().value(), variant.toString());
    }

    private static Set<String> words(String text) {
        return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(text.split(" ", -1))));
    }
}

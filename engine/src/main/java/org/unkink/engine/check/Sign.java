package org.unkink.engine.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Restriction;

/**
 * One symptom or one fact that can be ticked, with the question it stands under, the level that it leads to by itself
 * (more may follow from what is ticked {@link Together}), the restriction that stays when a clinician agreed to
 * exercise, and its sources (article lines, C- and S-numbers of the source list). A clinician can agree to what leads
 * to {@link Level#CLINICIAN}. Most dangerous first, as they are asked.
 */
public enum Sign {
    CHEST_PAIN(Question.HEART_AND_LUNGS, Level.EMERGENCY, Kind.SYMPTOM, null, "S5; S27; S28"),
    PAIN_TO_ARM_OR_JAW(Question.HEART_AND_LUNGS, Level.EMERGENCY, Kind.SYMPTOM, null, "S28"),
    SUDDEN_TEARING_PAIN(Question.HEART_AND_LUNGS, Level.EMERGENCY, Kind.SYMPTOM, null, "S27; S28"),
    TROUBLE_BREATHING(Question.HEART_AND_LUNGS, Level.EMERGENCY, Kind.SYMPTOM, null, "article 164; C38; S27"),
    PAIN_WITH_EVERY_BREATH(
            Question.HEART_AND_LUNGS, Level.EMERGENCY, Kind.SYMPTOM, null, "article 164; details general knowledge"),
    SWEATY_SICK_OR_FAINT(Question.HEART_AND_LUNGS, Level.EMERGENCY, Kind.SYMPTOM, null, "S28"),

    FACE_DROOPING(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S8; S17"),
    FACE_NUMBNESS(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S17; article 164"),
    SUDDEN_WEAKNESS_ON_ONE_SIDE(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S15; S27"),
    SUDDEN_NUMBNESS_ON_ONE_SIDE(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S15; S17; S27"),
    TROUBLE_SPEAKING(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S8; S17; S27"),
    CONFUSION(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S15; details general knowledge"),
    VISION_CHANGE(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S8; S17; S27; S33"),
    TROUBLE_SWALLOWING(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S8; S17"),
    SUDDEN_DIZZINESS(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S8; S17"),
    COLLAPSE(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S8; S17; S27"),
    SUDDEN_HEADACHE(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S13; S18; S19"),
    SUDDEN_NECK_PAIN(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.SYMPTOM, null, "S18; S19"),

    INJURY_UNCHECKED(
            Question.INJURY, Level.CLINICIAN, Kind.SYMPTOM, Restriction.INJURY, "article 4; C36; S20; own policy"),
    INJURY_FALL(Question.INJURY, Level.EMERGENCY, Kind.SYMPTOM, null, "article 4; C36; S20; S21; S121"),
    INJURY_CRASH(Question.INJURY, Level.EMERGENCY, Kind.SYMPTOM, null, "article 4; C36; S20; S21; S121"),
    INJURY_HEAD_FIRST(Question.INJURY, Level.EMERGENCY, Kind.SYMPTOM, null, "article 4; C36; S20; S21; S121"),
    INJURY_WITHIN_TWO_DAYS_UNCHECKED(
            Question.INJURY, Level.EMERGENCY, Kind.SYMPTOM, null, "own policy, leaning on S20; S21"),
    INJURY_WITH_BLOOD_THINNER(Question.INJURY, Level.URGENT, Kind.SYMPTOM, null, "general knowledge"),
    INJURY_CHECKED(Question.INJURY, Level.CLINICIAN, Kind.SYMPTOM, Restriction.INJURY, "article 4; C36; own policy"),
    INJURY_WITH_TINGLING(Question.INJURY, Level.EMERGENCY, Kind.SYMPTOM, null, "S20; S21; S121"),
    INJURY_CANNOT_TURN_HEAD(Question.INJURY, Level.EMERGENCY, Kind.SYMPTOM, null, "S20; S21; S121"),
    INJURY_LONG_AGO_UNCHECKED(
            Question.INJURY, Level.CLINICIAN, Kind.SYMPTOM, Restriction.INJURY, "article 4; C36; own policy"),
    NECK_MANIPULATED(Question.INJURY, Level.URGENT, Kind.SYMPTOM, null, "S15; S16; S18; S19"),

    BOTH_LEGS(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S5; S6; S7; S22"),
    NUMB_BETWEEN_LEGS(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S5; S6; S7"),
    TROUBLE_PASSING_URINE(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S5; S6; S7; S22"),
    BOWEL_CONTROL(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S5; S6; S7; S22"),
    SEXUAL_FEELING(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S5; S6; S22"),
    UNSTEADY_WALKING(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S11; S22; S23"),
    BOTH_ARMS(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S11; S22; S24"),
    CLUMSY_HANDS(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S11; S22; S23"),
    ELECTRIC_SHOCKS(Question.SPINAL_CORD, Level.EMERGENCY, Kind.SYMPTOM, null, "S11; S22; S23"),
    HEAVY_STIFF_LEGS(Question.SPINAL_CORD, Level.URGENT, Kind.SYMPTOM, null, "S22; S23"),
    WORSE_ON_COUGHING(Question.SPINAL_CORD, Level.PROCEED, Kind.SYMPTOM, null, "S5; S6; S11"),

    VERY_ILL(Question.INFECTION, Level.URGENT, Kind.SYMPTOM, null, "S10; S13; S26"),
    FEVER(Question.INFECTION, Level.URGENT, Kind.SYMPTOM, null, "S10; S13; S25; S26"),
    STIFF_NECK(Question.INFECTION, Level.PROCEED, Kind.SYMPTOM, null, "S10; S13"),
    BAD_HEADACHE(Question.INFECTION, Level.PROCEED, Kind.SYMPTOM, null, "S10; S13"),
    LIGHT_HURTS(Question.INFECTION, Level.PROCEED, Kind.SYMPTOM, null, "S10; S13"),
    DROWSINESS(Question.INFECTION, Level.PROCEED, Kind.SYMPTOM, null, "S10; S13"),
    DARK_RASH(Question.INFECTION, Level.URGENT, Kind.SYMPTOM, null, "S10; S13; alone: own policy"),
    INFECTION_LATELY(Question.INFECTION, Level.URGENT, Kind.SYMPTOM, null, "S10; S25; S26"),
    WEAK_IMMUNE_SYSTEM(Question.INFECTION, Level.URGENT, Kind.SYMPTOM, null, "S10; S25; S26"),
    INJECTED_DRUGS(Question.INFECTION, Level.URGENT, Kind.SYMPTOM, null, "S10; S25; S26"),

    WEIGHT_LOSS(Question.CANCER, Level.URGENT, Kind.SYMPTOM, null, "S5; S10; S11; S25"),
    LUMP_OR_CHANGE_OF_SHAPE(Question.CANCER, Level.URGENT, Kind.SYMPTOM, null, "S5; S10"),
    YELLOW_SKIN_OR_EYES(Question.CANCER, Level.URGENT, Kind.SYMPTOM, null, "S26; level and place: own policy"),
    CANCER_IN_THE_PAST(Question.CANCER, Level.CLINICIAN, Kind.CONDITION, null, "S5; S10; S11; level: own policy"),
    NIGHT_SWEATS(Question.CANCER, Level.PROCEED, Kind.SYMPTOM, null, "S5; S10; S25; alone: own policy"),

    CANNOT_SLEEP_WASH_OR_DRESS(Question.SEVERITY, Level.URGENT, Kind.SYMPTOM, null, "article 159; C37; S6"),
    WORSENING_QUICKLY(Question.SEVERITY, Level.URGENT, Kind.SYMPTOM, null, "article 158; S8"),
    CONSTANT_PAIN(Question.SEVERITY, Level.URGENT, Kind.SYMPTOM, null, "S5; S6; S10"),
    WORSE_AT_NIGHT(Question.SEVERITY, Level.URGENT, Kind.SYMPTOM, null, "S5; S10; S25"),

    ARM_WEAKNESS_NEW_OR_SPREADING(Question.ARM_NERVES, Level.URGENT, Kind.SYMPTOM, null, "article 164; S12"),
    ARM_WEAKNESS(
            Question.ARM_NERVES,
            Level.CLINICIAN,
            Kind.SYMPTOM,
            Restriction.NERVE_SIGNS,
            "article 164; S12; block: own policy"),
    ARM_NUMBNESS(
            Question.ARM_NERVES,
            Level.CLINICIAN,
            Kind.SYMPTOM,
            Restriction.NERVE_SIGNS,
            "article 164; S9; S12; block: own policy"),
    ARM_TINGLING(
            Question.ARM_NERVES,
            Level.CLINICIAN,
            Kind.SYMPTOM,
            Restriction.NERVE_SIGNS,
            "article 164; S9; S12; block: own policy"),
    ARM_COLD(Question.ARM_NERVES, Level.CLINICIAN, Kind.SYMPTOM, Restriction.NERVE_SIGNS, "S9; block: own policy"),

    OSTEOPOROSIS(
            Question.BONES_AND_SURGERY,
            Level.CLINICIAN,
            Kind.CONDITION,
            Restriction.BONE_FRAGILITY,
            "S10; S25; S36; S37"),
    LONG_TERM_STEROIDS(
            Question.BONES_AND_SURGERY, Level.CLINICIAN, Kind.CONDITION, Restriction.BONE_FRAGILITY, "S10; S25; S35"),
    BONE_BROKEN_IN_SMALL_FALL(
            Question.BONES_AND_SURGERY, Level.CLINICIAN, Kind.CONDITION, Restriction.BONE_FRAGILITY, "S25; S36; S37"),
    SPINE_OPERATION(Question.BONES_AND_SURGERY, Level.CLINICIAN, Kind.CONDITION, Restriction.SPINE_SURGERY, "S10; S25"),
    SPINE_FRACTURE(
            Question.BONES_AND_SURGERY, Level.CLINICIAN, Kind.CONDITION, Restriction.SPINE_SURGERY, "S10; S25; S37"),

    TEMPLE_HEADACHE(Question.INFLAMMATION, Level.URGENT, Kind.SYMPTOM, null, "S31; S33"),
    SORE_SCALP(Question.INFLAMMATION, Level.URGENT, Kind.SYMPTOM, null, "S31; S33"),
    JAW_PAIN_ON_CHEWING(Question.INFLAMMATION, Level.URGENT, Kind.SYMPTOM, null, "S31; S33"),
    RHEUMATOID_ARTHRITIS(
            Question.INFLAMMATION, Level.CLINICIAN, Kind.CONDITION, Restriction.INFLAMMATORY_DISEASE, "S13"),
    SPINAL_ARTHRITIS(
            Question.INFLAMMATION, Level.CLINICIAN, Kind.CONDITION, Restriction.INFLAMMATORY_DISEASE, "S29; S30"),
    LOOSE_JOINT_DISORDER(
            Question.INFLAMMATION,
            Level.CLINICIAN,
            Kind.CONDITION,
            Restriction.INFLAMMATORY_DISEASE,
            "S13; S16; details general knowledge"),
    MORNING_STIFFNESS(
            Question.INFLAMMATION, Level.CLINICIAN, Kind.SYMPTOM, Restriction.INFLAMMATORY_DISEASE, "S29; S31; S32"),

    WORSE_WEEK_BY_WEEK(Question.UNEXPLAINED, Level.CLINICIAN, Kind.SYMPTOM, null, "article 158; S8"),
    BETWEEN_SHOULDER_BLADES(
            Question.UNEXPLAINED, Level.CLINICIAN, Kind.SYMPTOM, null, "C39; S5; S6; S25; narrowed: own policy"),
    PAIN_WITH_MEALS(Question.UNEXPLAINED, Level.CLINICIAN, Kind.SYMPTOM, null, "S26; level: own policy"),
    RASH_IN_A_BAND(Question.UNEXPLAINED, Level.CLINICIAN, Kind.SYMPTOM, null, "S26"),
    SIX_WEEKS_UNCHECKED(
            Question.UNEXPLAINED, Level.CLINICIAN, Kind.SYMPTOM, null, "own policy, leaning on S8; S9; S123"),
    FIRST_EPISODE(Question.UNEXPLAINED, Level.PROCEED, Kind.SYMPTOM, null, "S10; S11; S12; S13"),

    HEART_DISEASE(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.CONDITION,
            Restriction.HEART_OR_BLOOD_PRESSURE,
            "S125; details general knowledge"),
    HIGH_BLOOD_PRESSURE(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.CONDITION,
            Restriction.HEART_OR_BLOOD_PRESSURE,
            "S125; details general knowledge"),
    FAINT_OR_DIZZY_WITH_EFFORT(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.SYMPTOM,
            Restriction.HEART_OR_BLOOD_PRESSURE,
            "S125; details general knowledge"),
    PAST_STROKE(
            Question.GENERAL_HEALTH, Level.CLINICIAN, Kind.CONDITION, Restriction.PAST_STROKE, "S15; S16; own policy"),
    TORN_NECK_ARTERY(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.CONDITION,
            Restriction.PAST_STROKE,
            "S15; S18; S19; own policy"),
    RECENT_OPERATION(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.SYMPTOM,
            Restriction.OPERATION,
            "S125; details general knowledge"),
    TOLD_NOT_TO_EXERCISE(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.SYMPTOM,
            Restriction.OPERATION,
            "S125; details general knowledge"),
    PREGNANCY(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.SYMPTOM,
            Restriction.PREGNANCY,
            "S125; details general knowledge"),

    CHEST_PAIN_OR_BREATHLESSNESS(
            Question.HEART_AND_LUNGS, Level.EMERGENCY, Kind.RETIRED, null, "article 164; C38; S5; S27; S28"),
    SUDDEN_BRAIN_OR_ARTERY_SIGN(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, Kind.RETIRED, null, "S8; S15; S17; S18"),
    INJURY_VEHICLE_DIVING_BICYCLE_HORSE(
            Question.INJURY, Level.EMERGENCY, Kind.RETIRED, null, "article 4; C36; S20; S21; S121"),
    INJURY_AT_65_OR_OLDER(Question.INJURY, Level.EMERGENCY, Kind.RETIRED, null, "S20; S21; S121"),
    INJURY_OTHER_UNCHECKED(Question.INJURY, Level.CLINICIAN, Kind.RETIRED, Restriction.INJURY, "article 4; C36; S20"),
    SPINAL_CORD_SIGN(Question.SPINAL_CORD, Level.EMERGENCY, Kind.RETIRED, null, "S5; S11; S22"),
    STIFF_NECK_WITH_FEVER_SIGNS(Question.INFECTION, Level.EMERGENCY, Kind.RETIRED, null, "S10; S13"),
    FEVER_OR_INFECTION_RISK(Question.INFECTION, Level.URGENT, Kind.RETIRED, null, "S10; S13; S25; S26"),
    CANCER_OR_WEIGHT_LOSS_OR_LUMP(Question.CANCER, Level.URGENT, Kind.RETIRED, null, "S5; S10; S11"),
    SEVERE_OR_CONSTANT_OR_WORSENING(
            Question.SEVERITY, Level.URGENT, Kind.RETIRED, null, "article 158-164; C37; S5; S6; S8"),
    ARM_NUMBNESS_OR_TINGLING(
            Question.ARM_NERVES,
            Level.CLINICIAN,
            Kind.RETIRED,
            Restriction.NERVE_SIGNS,
            "article 164; S9; S12; block: own policy"),
    BONE_FRAGILITY(
            Question.BONES_AND_SURGERY,
            Level.CLINICIAN,
            Kind.RETIRED,
            Restriction.BONE_FRAGILITY,
            "S10; S25; S36; S37"),
    SPINE_SURGERY_OR_FRACTURE(
            Question.BONES_AND_SURGERY, Level.CLINICIAN, Kind.RETIRED, Restriction.SPINE_SURGERY, "S10; S25"),
    INFLAMMATORY_DISEASE_OR_MORNING_STIFFNESS(
            Question.INFLAMMATION,
            Level.CLINICIAN,
            Kind.RETIRED,
            Restriction.INFLAMMATORY_DISEASE,
            "S13; S29; S31; S32"),
    TEMPLE_SCALP_OR_JAW_PAIN(Question.INFLAMMATION, Level.URGENT, Kind.RETIRED, null, "S31; S33"),
    BETWEEN_SHOULDER_BLADES_UNASSESSED(
            Question.UNEXPLAINED, Level.CLINICIAN, Kind.RETIRED, null, "C39; S5; S6; S25; strict reading: own policy"),
    FIRST_EPISODE_LONG_OR_GETTING_WORSE(
            Question.UNEXPLAINED,
            Level.CLINICIAN,
            Kind.RETIRED,
            null,
            "article 158; S5; S10; six weeks: own policy leaning on S8; S9; S123"),
    HEART_OR_BLOOD_PRESSURE(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.RETIRED,
            Restriction.HEART_OR_BLOOD_PRESSURE,
            "S125; details general knowledge"),
    RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Kind.RETIRED,
            Restriction.OPERATION,
            "S125; details general knowledge");

    /** The time for which a tick holds; a retired sign is no longer asked. */
    public enum Kind {
        /** It comes and goes, so it is asked anew with every check. */
        SYMPTOM,
        /** It stays: an answer is remembered, and shown as ticked at the next check. */
        CONDITION,
        /** One tick for several symptoms, as version 1 of the check asked. It holds until it is answered anew. */
        RETIRED
    }

    private final Question question;
    private final Level level;
    private final Kind kind;
    private final @Nullable Restriction restriction;
    private final String source;

    Sign(Question question, Level level, Kind kind, @Nullable Restriction restriction, String source) {
        this.question = question;
        this.level = level;
        this.kind = kind;
        this.restriction = restriction;
        this.source = source;
    }

    public Question question() {
        return question;
    }

    /**
     * The level to which it leads by itself; {@link Level#PROCEED} where it counts only together with something else.
     */
    public Level level() {
        return level;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isAsked() {
        return kind != Kind.RETIRED;
    }

    /** The restriction that stays after a clinician agreed to exercise. */
    public Optional<Restriction> restriction() {
        return Optional.ofNullable(restriction);
    }

    public String source() {
        return source;
    }

    /** The signs of which one must be ticked for this one to be asked; empty if it is always asked. */
    public Set<Sign> askedAfter() {
        return switch (this) {
            case INJURY_FALL,
                    INJURY_CRASH,
                    INJURY_HEAD_FIRST,
                    INJURY_WITHIN_TWO_DAYS_UNCHECKED,
                    INJURY_WITH_BLOOD_THINNER -> EnumSet.of(INJURY_UNCHECKED);
            case INJURY_WITH_TINGLING, INJURY_CANNOT_TURN_HEAD -> EnumSet.of(INJURY_UNCHECKED, INJURY_CHECKED);
            case STIFF_NECK, BAD_HEADACHE, LIGHT_HURTS, DROWSINESS -> EnumSet.of(FEVER, VERY_ILL);
            default -> Collections.emptySet();
        };
    }
}

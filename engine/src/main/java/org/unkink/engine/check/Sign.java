package org.unkink.engine.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Restriction;

/**
 * A warning sign that can be ticked, with the question it stands under, the level it leads to, the restriction that
 * stays when a clinician agreed to exercise, and its sources (article lines, C- and S-numbers of the source list).
 */
public enum Sign {
    CHEST_PAIN_OR_BREATHLESSNESS(Question.HEART_AND_LUNGS, Level.EMERGENCY, null, "article 164; C38; S5; S27; S28"),

    SUDDEN_BRAIN_OR_ARTERY_SIGN(Question.BRAIN_AND_ARTERIES, Level.EMERGENCY, null, "S8; S15; S17; S18"),

    INJURY_FALL(Question.INJURY, Level.EMERGENCY, null, "article 4; C36; S20; S21; S121"),
    INJURY_VEHICLE_DIVING_BICYCLE_HORSE(Question.INJURY, Level.EMERGENCY, null, "article 4; C36; S20; S21; S121"),
    INJURY_AT_65_OR_OLDER(Question.INJURY, Level.EMERGENCY, null, "S20; S21; S121"),
    INJURY_WITH_TINGLING(Question.INJURY, Level.EMERGENCY, null, "S20; S21; S121"),
    INJURY_CANNOT_TURN_HEAD(Question.INJURY, Level.EMERGENCY, null, "S20; S21; S121"),
    INJURY_WITHIN_TWO_DAYS_UNCHECKED(Question.INJURY, Level.EMERGENCY, null, "own policy, leaning on S20; S21"),
    INJURY_OTHER_UNCHECKED(Question.INJURY, Level.CLINICIAN, null, "article 4; C36; S20"),

    SPINAL_CORD_SIGN(Question.SPINAL_CORD, Level.EMERGENCY, null, "S5; S11; S22"),

    STIFF_NECK_WITH_FEVER_SIGNS(Question.INFECTION, Level.EMERGENCY, null, "S10; S13"),
    FEVER_OR_INFECTION_RISK(Question.INFECTION, Level.URGENT, null, "S10; S13; S25; S26"),

    CANCER_OR_WEIGHT_LOSS_OR_LUMP(Question.CANCER, Level.URGENT, null, "S5; S10; S11"),

    SEVERE_OR_CONSTANT_OR_WORSENING(Question.SEVERITY, Level.URGENT, null, "article 158-164; C37; S5; S6; S8"),

    ARM_NUMBNESS_OR_TINGLING(
            Question.ARM_NERVES, Level.CLINICIAN, Restriction.NERVE_SIGNS, "article 164; S9; S12; block: own policy"),
    ARM_WEAKNESS_NEW_OR_SPREADING(Question.ARM_NERVES, Level.URGENT, null, "article 164; S12"),

    BONE_FRAGILITY(Question.BONES_AND_SURGERY, Level.CLINICIAN, Restriction.BONE_FRAGILITY, "S10; S25; S36; S37"),
    SPINE_SURGERY_OR_FRACTURE(Question.BONES_AND_SURGERY, Level.CLINICIAN, Restriction.SPINE_SURGERY, "S10; S25"),

    INFLAMMATORY_DISEASE_OR_MORNING_STIFFNESS(
            Question.INFLAMMATION, Level.CLINICIAN, Restriction.INFLAMMATORY_DISEASE, "S13; S29; S31; S32"),
    TEMPLE_SCALP_OR_JAW_PAIN(Question.INFLAMMATION, Level.URGENT, null, "S31; S33"),
    VISION_CHANGE(Question.INFLAMMATION, Level.EMERGENCY, null, "S33"),

    BETWEEN_SHOULDER_BLADES_UNASSESSED(
            Question.UNEXPLAINED, Level.CLINICIAN, null, "C39; S5; S6; S25; strict reading: own policy"),
    FIRST_EPISODE_LONG_OR_GETTING_WORSE(
            Question.UNEXPLAINED,
            Level.CLINICIAN,
            null,
            "article 158; S5; S10; six weeks: own policy leaning on S8; S9; S123"),

    HEART_OR_BLOOD_PRESSURE(
            Question.GENERAL_HEALTH,
            Level.CLINICIAN,
            Restriction.HEART_OR_BLOOD_PRESSURE,
            "S125; details general knowledge"),
    PREGNANCY(Question.GENERAL_HEALTH, Level.CLINICIAN, Restriction.PREGNANCY, "S125; details general knowledge"),
    RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE(
            Question.GENERAL_HEALTH, Level.CLINICIAN, null, "S125; details general knowledge");

    private final Question question;
    private final Level level;
    private final @Nullable Restriction restriction;
    private final String source;

    Sign(Question question, Level level, @Nullable Restriction restriction, String source) {
        this.question = question;
        this.level = level;
        this.restriction = restriction;
        this.source = source;
    }

    public Question question() {
        return question;
    }

    public Level level() {
        return level;
    }

    /** What stays forbidden after a clinician agreed to exercise. */
    public Optional<Restriction> restriction() {
        return Optional.ofNullable(restriction);
    }

    public String source() {
        return source;
    }
}

package org.unkink.body.rig;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.engine.exercise.Side;

/**
 * A joint of the skeleton, parents before children. Names that end in THIRD, TWO_THIRDS, HALF, UPPER and MIDDLE lie
 * where their neighbour lies and take a part of its turn; FOREARM_UPPER is the elbow's hinge,
 * and the forearm adds the turn of the palm.
 */
public enum Joint {
    PELVIS(null, 0, 0.93, 0),
    LUMBAR1(PELVIS, 0, 0.985, -0.03),
    LUMBAR2(LUMBAR1, 0, 1.055, -0.03),
    THORAX1(LUMBAR2, 0, 1.13, -0.04),
    THORAX2(THORAX1, 0, 1.225, -0.05),
    THORAX3(THORAX2, 0, 1.325, -0.055),
    NECK1(THORAX3, 0, 1.425, -0.045),
    NECK2(NECK1, 0, 1.48, -0.03),
    HEAD(NECK2, 0, 1.54, -0.012),
    LEFT_CLAVICLE(THORAX3, 0.025, 1.4, 0.025),
    LEFT_SCAPULA(LEFT_CLAVICLE, 0.15, 1.41, -0.04),
    LEFT_SHOULDER_HALF(LEFT_CLAVICLE, 0.163, 1.383, -0.025),
    LEFT_ARM_UPPER(LEFT_CLAVICLE, 0.163, 1.383, -0.025),
    LEFT_ARM_MIDDLE(LEFT_CLAVICLE, 0.163, 1.383, -0.025),
    LEFT_ARM(LEFT_CLAVICLE, 0.163, 1.383, -0.025),
    LEFT_ELBOW_THIRD(LEFT_ARM, 0.163, 1.091, -0.025),
    LEFT_ELBOW_TWO_THIRDS(LEFT_ARM, 0.163, 1.091, -0.025),
    LEFT_FOREARM_UPPER(LEFT_ARM, 0.163, 1.091, -0.025),
    LEFT_FOREARM_MIDDLE(LEFT_FOREARM_UPPER, 0.163, 1.091, -0.025),
    LEFT_FOREARM(LEFT_FOREARM_UPPER, 0.163, 1.091, -0.025),
    LEFT_HAND(LEFT_FOREARM, 0.163, 0.841, -0.025),
    LEFT_FINGERS1(LEFT_HAND, 0.163, 0.751, -0.025),
    LEFT_FINGERS2(LEFT_FINGERS1, 0.163, 0.714, -0.025),
    LEFT_THUMB1(LEFT_HAND, 0.153, 0.819, 0.001),
    LEFT_THUMB2(LEFT_THUMB1, 0.141, 0.781, 0.033),
    LEFT_HIP_THIRD(PELVIS, 0.088, 0.9, 0),
    LEFT_HIP_TWO_THIRDS(PELVIS, 0.088, 0.9, 0),
    LEFT_THIGH_UPPER(PELVIS, 0.088, 0.9, 0),
    LEFT_THIGH_MIDDLE(PELVIS, 0.088, 0.9, 0),
    LEFT_THIGH(PELVIS, 0.088, 0.9, 0),
    LEFT_KNEE_THIRD(LEFT_THIGH, 0.088, 0.485, 0),
    LEFT_KNEE_TWO_THIRDS(LEFT_THIGH, 0.088, 0.485, 0),
    LEFT_SHIN(LEFT_THIGH, 0.088, 0.485, 0),
    LEFT_FOOT(LEFT_SHIN, 0.088, 0.075, 0),
    LEFT_TOES(LEFT_FOOT, 0.088, 0.02, 0.125),
    RIGHT_CLAVICLE(THORAX3, -0.025, 1.4, 0.025),
    RIGHT_SCAPULA(RIGHT_CLAVICLE, -0.15, 1.41, -0.04),
    RIGHT_SHOULDER_HALF(RIGHT_CLAVICLE, -0.163, 1.383, -0.025),
    RIGHT_ARM_UPPER(RIGHT_CLAVICLE, -0.163, 1.383, -0.025),
    RIGHT_ARM_MIDDLE(RIGHT_CLAVICLE, -0.163, 1.383, -0.025),
    RIGHT_ARM(RIGHT_CLAVICLE, -0.163, 1.383, -0.025),
    RIGHT_ELBOW_THIRD(RIGHT_ARM, -0.163, 1.091, -0.025),
    RIGHT_ELBOW_TWO_THIRDS(RIGHT_ARM, -0.163, 1.091, -0.025),
    RIGHT_FOREARM_UPPER(RIGHT_ARM, -0.163, 1.091, -0.025),
    RIGHT_FOREARM_MIDDLE(RIGHT_FOREARM_UPPER, -0.163, 1.091, -0.025),
    RIGHT_FOREARM(RIGHT_FOREARM_UPPER, -0.163, 1.091, -0.025),
    RIGHT_HAND(RIGHT_FOREARM, -0.163, 0.841, -0.025),
    RIGHT_FINGERS1(RIGHT_HAND, -0.163, 0.751, -0.025),
    RIGHT_FINGERS2(RIGHT_FINGERS1, -0.163, 0.714, -0.025),
    RIGHT_THUMB1(RIGHT_HAND, -0.153, 0.819, 0.001),
    RIGHT_THUMB2(RIGHT_THUMB1, -0.141, 0.781, 0.033),
    RIGHT_HIP_THIRD(PELVIS, -0.088, 0.9, 0),
    RIGHT_HIP_TWO_THIRDS(PELVIS, -0.088, 0.9, 0),
    RIGHT_THIGH_UPPER(PELVIS, -0.088, 0.9, 0),
    RIGHT_THIGH_MIDDLE(PELVIS, -0.088, 0.9, 0),
    RIGHT_THIGH(PELVIS, -0.088, 0.9, 0),
    RIGHT_KNEE_THIRD(RIGHT_THIGH, -0.088, 0.485, 0),
    RIGHT_KNEE_TWO_THIRDS(RIGHT_THIGH, -0.088, 0.485, 0),
    RIGHT_SHIN(RIGHT_THIGH, -0.088, 0.485, 0),
    RIGHT_FOOT(RIGHT_SHIN, -0.088, 0.075, 0),
    RIGHT_TOES(RIGHT_FOOT, -0.088, 0.02, 0.125);

    /** All of them in order, as {@link #values()} without its copy. */
    public static final List<Joint> ALL = List.of(values());

    private final @Nullable Joint parent;
    private final Vector3 neutral;
    private final Vector3 offset;
    private final Chain chain;

    Joint(@Nullable Joint parent, double x, double y, double z) {
        this.parent = parent;
        neutral = new Vector3(x, y, z);
        offset = parent == null ? neutral : neutral.minus(parent.neutral);
        chain = Chain.ofJoint(name());
    }

    /** The joint of that kind on one side: {@code of(Side.LEFT, "FOREARM")}. */
    public static Joint of(Side side, String kind) {
        return valueOf(side + "_" + kind);
    }

    /** Its place in {@link #ALL}, and so in every array with one entry for each. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    /** As it is called in files: {@code left_forearm}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The joint that it moves with, null for the pelvis. */
    public @Nullable Joint parent() {
        return parent;
    }

    /** Its place in the neutral posture, in the coordinates of the room. */
    public Vector3 neutral() {
        return neutral;
    }

    /** The same in the coordinates of its parent; it never changes. */
    public Vector3 offset() {
        return offset;
    }

    /** The smallest chain that moves it. */
    public Chain chain() {
        return chain;
    }

    /** The same joint on the other side, itself in the middle of the body. */
    public Joint mirrored() {
        return name().startsWith("LEFT_")
                ? valueOf("RIGHT_" + name().substring("LEFT_".length()))
                : name().startsWith("RIGHT_") ? valueOf("LEFT_" + name().substring("RIGHT_".length())) : this;
    }
}

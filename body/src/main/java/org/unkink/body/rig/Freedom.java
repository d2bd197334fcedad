package org.unkink.body.rig;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;

/**
 * One of the 52 movements that together make a posture, named as a clinician names it. The angles are measured from
 * standing upright with the palms to the thighs; side bends, rotations and the pelvis's place count to the left.
 *
 * <p>A range is a hard bound of every posture that is shown. Shoulder and hip are ball joints: flexion and abduction
 * together are one swing of the bone, the rotation a twist about it.
 */
public enum Freedom {
    PELVIS_LEFT("pelvis left", "pelvis right", -3, 3, 0.08, true, Chain.BODY),
    PELVIS_HEIGHT("pelvis height", null, 0, 3, 0.08, false, Chain.BODY),
    PELVIS_FORWARD("pelvis forward", "pelvis backward", -3, 3, 0.08, false, Chain.BODY),
    PELVIS_TILT("pelvis tilt", null, -180, 180, 8, false, Chain.BODY),
    PELVIS_ROTATION("pelvis rotation", null, -180, 180, 4, true, Chain.BODY),
    PELVIS_SIDE_TILT("pelvis side tilt", null, -60, 60, 4, true, Chain.BODY),
    LUMBAR_FLEXION("lumbar flexion", "lumbar extension", -20, 45, 8, false, Chain.TRUNK),
    LUMBAR_SIDE_BEND("lumbar side bend", null, -25, 25, 4, true, Chain.TRUNK),
    LUMBAR_ROTATION("lumbar rotation", null, -10, 10, 3, true, Chain.TRUNK),
    THORACIC_FLEXION("thoracic flexion", "thoracic extension", -15, 25, 8, false, Chain.TRUNK),
    THORACIC_SIDE_BEND("thoracic side bend", null, -25, 25, 4, true, Chain.TRUNK),
    THORACIC_ROTATION("thoracic rotation", null, -30, 30, 5, true, Chain.TRUNK),
    NECK_FLEXION("neck flexion", "neck extension", -25, 40, 4, false, Chain.NECK),
    NECK_SIDE_BEND("neck side bend", null, -35, 35, 4, true, Chain.NECK),
    NECK_ROTATION("neck rotation", null, -60, 60, 4, true, Chain.NECK),
    HEAD_NOD("head nod", null, -10, 10, 3, false, Chain.NECK),
    LEFT_SHOULDER_BLADE_ELEVATION(Side.LEFT, LimbFreedom.SHOULDER_BLADE_ELEVATION),
    LEFT_SHOULDER_BLADE_PROTRACTION(Side.LEFT, LimbFreedom.SHOULDER_BLADE_PROTRACTION),
    LEFT_SHOULDER_FLEXION(Side.LEFT, LimbFreedom.SHOULDER_FLEXION),
    LEFT_SHOULDER_ABDUCTION(Side.LEFT, LimbFreedom.SHOULDER_ABDUCTION),
    LEFT_SHOULDER_EXTERNAL_ROTATION(Side.LEFT, LimbFreedom.SHOULDER_EXTERNAL_ROTATION),
    LEFT_ELBOW_FLEXION(Side.LEFT, LimbFreedom.ELBOW_FLEXION),
    LEFT_FOREARM_SUPINATION(Side.LEFT, LimbFreedom.FOREARM_SUPINATION),
    LEFT_WRIST_FLEXION(Side.LEFT, LimbFreedom.WRIST_FLEXION),
    LEFT_WRIST_RADIAL_DEVIATION(Side.LEFT, LimbFreedom.WRIST_RADIAL_DEVIATION),
    LEFT_FINGER_FLEXION(Side.LEFT, LimbFreedom.FINGER_FLEXION),
    LEFT_THUMB_FLEXION(Side.LEFT, LimbFreedom.THUMB_FLEXION),
    LEFT_HIP_FLEXION(Side.LEFT, LimbFreedom.HIP_FLEXION),
    LEFT_HIP_ABDUCTION(Side.LEFT, LimbFreedom.HIP_ABDUCTION),
    LEFT_HIP_EXTERNAL_ROTATION(Side.LEFT, LimbFreedom.HIP_EXTERNAL_ROTATION),
    LEFT_KNEE_FLEXION(Side.LEFT, LimbFreedom.KNEE_FLEXION),
    LEFT_ANKLE_DORSIFLEXION(Side.LEFT, LimbFreedom.ANKLE_DORSIFLEXION),
    LEFT_ANKLE_INVERSION(Side.LEFT, LimbFreedom.ANKLE_INVERSION),
    LEFT_TOE_EXTENSION(Side.LEFT, LimbFreedom.TOE_EXTENSION),
    RIGHT_SHOULDER_BLADE_ELEVATION(Side.RIGHT, LimbFreedom.SHOULDER_BLADE_ELEVATION),
    RIGHT_SHOULDER_BLADE_PROTRACTION(Side.RIGHT, LimbFreedom.SHOULDER_BLADE_PROTRACTION),
    RIGHT_SHOULDER_FLEXION(Side.RIGHT, LimbFreedom.SHOULDER_FLEXION),
    RIGHT_SHOULDER_ABDUCTION(Side.RIGHT, LimbFreedom.SHOULDER_ABDUCTION),
    RIGHT_SHOULDER_EXTERNAL_ROTATION(Side.RIGHT, LimbFreedom.SHOULDER_EXTERNAL_ROTATION),
    RIGHT_ELBOW_FLEXION(Side.RIGHT, LimbFreedom.ELBOW_FLEXION),
    RIGHT_FOREARM_SUPINATION(Side.RIGHT, LimbFreedom.FOREARM_SUPINATION),
    RIGHT_WRIST_FLEXION(Side.RIGHT, LimbFreedom.WRIST_FLEXION),
    RIGHT_WRIST_RADIAL_DEVIATION(Side.RIGHT, LimbFreedom.WRIST_RADIAL_DEVIATION),
    RIGHT_FINGER_FLEXION(Side.RIGHT, LimbFreedom.FINGER_FLEXION),
    RIGHT_THUMB_FLEXION(Side.RIGHT, LimbFreedom.THUMB_FLEXION),
    RIGHT_HIP_FLEXION(Side.RIGHT, LimbFreedom.HIP_FLEXION),
    RIGHT_HIP_ABDUCTION(Side.RIGHT, LimbFreedom.HIP_ABDUCTION),
    RIGHT_HIP_EXTERNAL_ROTATION(Side.RIGHT, LimbFreedom.HIP_EXTERNAL_ROTATION),
    RIGHT_KNEE_FLEXION(Side.RIGHT, LimbFreedom.KNEE_FLEXION),
    RIGHT_ANKLE_DORSIFLEXION(Side.RIGHT, LimbFreedom.ANKLE_DORSIFLEXION),
    RIGHT_ANKLE_INVERSION(Side.RIGHT, LimbFreedom.ANKLE_INVERSION),
    RIGHT_TOE_EXTENSION(Side.RIGHT, LimbFreedom.TOE_EXTENSION);

    /** All of them in order, as {@link #values()} without its copy. */
    public static final List<Freedom> ALL = List.of(values());

    /** Their number. */
    public static final int COUNT = ALL.size();

    private static final int LIMB_COUNT = LimbFreedom.values().length;

    private final String clinicalName;
    private final @Nullable String opposite;
    private final RangeOfMotion range;
    private final double stiffness;
    private final boolean towardsLeft;
    private final Chain chain;

    Freedom(
            String clinicalName,
            @Nullable String opposite,
            double least,
            double most,
            double stiffness,
            boolean towardsLeft,
            Chain chain) {
        this.clinicalName = clinicalName;
        this.opposite = opposite;
        range = new RangeOfMotion(least, most);
        this.stiffness = stiffness;
        this.towardsLeft = towardsLeft;
        this.chain = chain;
    }

    Freedom(Side side, LimbFreedom limb) {
        String prefix = side == Side.LEFT ? "left " : "right ";
        clinicalName = prefix + limb.clinicalName;
        opposite = prefix + limb.opposite;
        range = limb.range;
        stiffness = limb.stiffness;
        towardsLeft = false;
        chain = Chain.of(side, limb);
    }

    /** The freedom of a limb on one side. */
    public static Freedom of(Side side, LimbFreedom limb) {
        return ALL.get(index(side, limb));
    }

    static int index(Side side, LimbFreedom limb) {
        int left = LEFT_SHOULDER_BLADE_ELEVATION.index() + limb.index();
        return side == Side.LEFT ? left : left + LIMB_COUNT;
    }

    /** Its place in {@link #ALL}, and so in every array with one entry for each. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    /** As in pose files: {@code left elbow flexion}. */
    public String clinicalName() {
        return clinicalName;
    }

    /** The name of the same movement counted the other way ({@code left elbow extension}), null where there is none. */
    public @Nullable String opposite() {
        return opposite;
    }

    /** The range for any posture. */
    public RangeOfMotion range() {
        return range;
    }

    /** The range in one posture: an arm's rotation inwards depends on where the arm is. */
    public RangeOfMotion range(Posture posture) {
        return range(posture.values());
    }

    /** The same for the values of a posture. */
    public RangeOfMotion range(double[] values) {
        return switch (this) {
            case LEFT_SHOULDER_EXTERNAL_ROTATION -> ShoulderRange.rotation(values, Side.LEFT);
            case RIGHT_SHOULDER_EXTERNAL_ROTATION -> ShoulderRange.rotation(values, Side.RIGHT);
            default -> range;
        };
    }

    /** The deviation from the pose file that costs about 1 while contacts are solved; degrees or metres. */
    public double stiffness() {
        return stiffness;
    }

    /** True for a freedom that has a direction to the left and to the right. */
    public boolean isTowardsLeft() {
        return towardsLeft;
    }

    /** The joints that move with it. */
    public Chain chain() {
        return chain;
    }

    /** True for a place in metres, false for an angle. */
    public boolean isPlace() {
        return index() <= PELVIS_FORWARD.index();
    }

    /** The same freedom on the other side, itself in the middle of the body. */
    public Freedom mirrored() {
        int first = LEFT_SHOULDER_BLADE_ELEVATION.index();
        if (index() < first) {
            return this;
        }
        return ALL.get(index() < first + LIMB_COUNT ? index() + LIMB_COUNT : index() - LIMB_COUNT);
    }
}

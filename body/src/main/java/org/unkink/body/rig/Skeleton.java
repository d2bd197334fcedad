package org.unkink.body.rig;

/** Forward kinematics: the frame of every joint in a posture. */
public final class Skeleton {

    /** Shoulder to elbow, metres. */
    public static final double UPPER_ARM = 0.292;

    /** Elbow to wrist. */
    public static final double FOREARM = 0.25;

    /** Hip to knee. */
    public static final double THIGH = 0.415;

    /** Knee to ankle. */
    public static final double SHIN = 0.41;

    /** From the floor to the joint. */
    public static final double ANKLE_HEIGHT = 0.075;

    public static final double STATURE = 1.70;

    private static final Frames BIND = frames(Posture.BIND);

    private Skeleton() {}

    /** The frames of all joints, of those that only carry skin too. */
    public static Frames frames(Posture posture) {
        Kinematics kinematics = new Kinematics();
        double[] values = posture.values();
        kinematics.update(values);
        return kinematics.complete(values);
    }

    /** The frames in which the skin is made. */
    public static Frames bind() {
        return BIND;
    }
}

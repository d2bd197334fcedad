package org.unkink.body.rig;

/**
 * A freedom of an arm or a leg, the same on both sides. The ranges are those of a mid-range adult, below the AAOS and
 * AMA tables on purpose: nobody is to copy an athlete.
 */
public enum LimbFreedom {
    // A clavicle of 0.15 m lifts the shoulder by 50 mm at 20 degrees; 34 mm backwards are 13.5 degrees.
    SHOULDER_BLADE_ELEVATION("shoulder blade elevation", "shoulder blade depression", -8, 20, 5),
    SHOULDER_BLADE_PROTRACTION("shoulder blade protraction", "shoulder blade retraction", -13.5, 20, 5),
    SHOULDER_FLEXION("shoulder flexion", "shoulder extension", -45, 170, 30),
    SHOULDER_ABDUCTION("shoulder abduction", "shoulder adduction", -50, 170, 30),
    // Inwards 65 at the side and more in front, see ShoulderRange.
    SHOULDER_EXTERNAL_ROTATION("shoulder external rotation", "shoulder internal rotation", -120, 85, 30),
    ELBOW_FLEXION("elbow flexion", "elbow extension", 0, 145, 35),
    FOREARM_SUPINATION("forearm supination", "forearm pronation", -80, 80, 35),
    WRIST_FLEXION("wrist flexion", "wrist extension", -70, 70, 22),
    WRIST_RADIAL_DEVIATION("wrist radial deviation", "wrist ulnar deviation", -30, 20, 12),
    FINGER_FLEXION("finger flexion", "finger extension", -10, 100, 0.01),
    THUMB_FLEXION("thumb flexion", "thumb extension", -15, 60, 0.01),
    HIP_FLEXION("hip flexion", "hip extension", -15, 120, 30),
    HIP_ABDUCTION("hip abduction", "hip adduction", -20, 40, 15),
    HIP_EXTERNAL_ROTATION("hip external rotation", "hip internal rotation", -35, 50, 15),
    KNEE_FLEXION("knee flexion", "knee extension", 0, 140, 35),
    ANKLE_DORSIFLEXION("ankle dorsiflexion", "ankle plantarflexion", -45, 20, 25),
    ANKLE_INVERSION("ankle inversion", "ankle eversion", -15, 25, 8),
    TOE_EXTENSION("toe extension", "toe flexion", -30, 60, 15);

    final String clinicalName;
    final String opposite;
    final RangeOfMotion range;
    final double stiffness;

    LimbFreedom(String clinicalName, String opposite, double least, double most, double stiffness) {
        this.clinicalName = clinicalName;
        this.opposite = opposite;
        range = new RangeOfMotion(least, most);
        this.stiffness = stiffness;
    }

    /** Its place among the freedoms of a limb. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}

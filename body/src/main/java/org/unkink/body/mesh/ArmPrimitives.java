package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.mesh.Loft.Section;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/** Arm and hand. The palm faces the thigh (-X on the left), the thumb points forward. */
final class ArmPrimitives {

    /** Place across the palm, start and end along it, radius at both, of the four fingers from the index on. */
    private static final double[][] FINGERS = {
        {0.0285, -0.088, -0.158, 0.0098, 0.0080},
        {0.0098, -0.092, -0.172, 0.0102, 0.0082},
        {-0.0092, -0.091, -0.166, 0.0100, 0.0080},
        {-0.0275, -0.086, -0.146, 0.0090, 0.0072}
    };

    /** The spread of the tips over that of the knuckles. */
    private static final double SPREAD = 1.14;

    private ArmPrimitives() {}

    static List<Primitive> all() {
        List<Primitive> pieces = new ArrayList<>();
        pieces.add(Primitive.limb(
                Part.LEFT_UPPER_ARM, Joint.LEFT_ARM, 0.05, Ellipsoid.at(0.001, -0.030, 0, 0.0455, 0.074, 0.050)));
        pieces.add(Primitive.limb(Part.LEFT_UPPER_ARM, Joint.LEFT_ARM, 0.028, upperArm()));
        pieces.add(Primitive.limb(Part.LEFT_FOREARM, Joint.LEFT_FOREARM_UPPER, 0.004, forearm()));
        pieces.add(hand(0.006, palm()));
        pieces.add(hand(0.020, Ellipsoid.at(-0.008, -0.032, 0.020, 0.013, 0.030, 0.017)));
        for (double[] finger : FINGERS) {
            pieces.add(hand(0.0055, finger(finger)));
        }
        pieces.add(hand(0.012, thumb(-0.010, -0.022, 0.026, 0.0130, -0.022, -0.060, 0.058, 0.0110)));
        pieces.add(hand(0.004, thumb(-0.022, -0.060, 0.058, 0.0108, -0.027, -0.092, 0.076, 0.0085)));
        return pieces;
    }

    private static Primitive hand(double blend, Form form) {
        return Primitive.limb(Part.LEFT_HAND, Joint.LEFT_HAND, blend, form);
    }

    private static Form upperArm() {
        return new Loft(
                Loft.Axis.UP,
                Loft.Outline.ELLIPSE,
                List.of(
                        new Section(0.005, 0.0420, 0.0460, 0, 0),
                        new Section(-0.060, 0.0425, 0.0470, 0, 0),
                        new Section(-0.130, 0.0405, 0.0455, 0, 0.003),
                        new Section(-0.200, 0.0370, 0.0410, 0, 0.002),
                        new Section(-0.250, 0.0355, 0.0375, 0, -0.001),
                        new Section(-Skeleton.UPPER_ARM, 0.0355, 0.0365, 0, -0.002)));
    }

    private static Form forearm() {
        return new Loft(
                Loft.Axis.UP,
                Loft.Outline.ELLIPSE,
                List.of(
                        new Section(0, 0.0355, 0.0365, 0, -0.002),
                        new Section(-0.045, 0.0375, 0.0415, 0.001, 0.001),
                        new Section(-0.085, 0.0360, 0.0405, 0.001, 0.001),
                        new Section(-0.150, 0.0300, 0.0335, 0, 0),
                        new Section(-0.210, 0.0235, 0.0285, 0, 0),
                        new Section(-Skeleton.FOREARM, 0.0215, 0.0275, 0, 0)));
    }

    private static Form palm() {
        return new Loft(
                Loft.Axis.UP,
                Loft.Outline.SQUARISH,
                List.of(
                        new Section(0.010, 0.0210, 0.0270, 0, 0),
                        new Section(-0.030, 0.0175, 0.0360, 0, 0.002),
                        new Section(-0.065, 0.0160, 0.0400, 0, 0),
                        new Section(-0.094, 0.0130, 0.0395, 0, 0)));
    }

    private static Form finger(double[] row) {
        double[] knuckle = {0, row[1], row[0]};
        double[] tip = {-0.002, row[2], row[0] * SPREAD};
        return RoundCone.between(knuckle, row[3], tip, row[4]);
    }

    private static Form thumb(
            double x, double y, double z, double radius, double tipX, double tipY, double tipZ, double tipRadius) {
        return RoundCone.between(new double[] {x, y, z}, radius, new double[] {tipX, tipY, tipZ}, tipRadius);
    }
}

package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.mesh.Loft.Section;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/** Leg and foot; the sole lies {@link Skeleton#ANKLE_HEIGHT} below the foot's joint. */
final class LegPrimitives {

    /** Place across the foot, length forwards, radius and start of the five toes from the big one on. */
    private static final double[][] TOES = {
        {-0.0275, 0.1865, 0.0132, 0.130},
        {-0.0060, 0.1845, 0.0092, 0.132},
        {0.0125, 0.1765, 0.0087, 0.128},
        {0.0290, 0.1655, 0.0082, 0.120},
        {0.0435, 0.1510, 0.0078, 0.110}
    };

    private LegPrimitives() {}

    static List<Primitive> all() {
        List<Primitive> pieces = new ArrayList<>();
        pieces.add(Primitive.limb(Part.LEFT_THIGH, Joint.LEFT_THIGH, 0.065, thigh())
                .pairedWith(0.03));
        pieces.add(Primitive.limb(Part.LEFT_SHIN, Joint.LEFT_SHIN, 0.004, shin()));
        pieces.add(Primitive.limb(Part.LEFT_FOOT, Joint.LEFT_FOOT, 0.030, foot()));
        for (double[] toe : TOES) {
            pieces.add(Primitive.limb(Part.LEFT_FOOT, Joint.LEFT_FOOT, 0.005, toe(toe)));
        }
        return pieces;
    }

    private static Form thigh() {
        return new Loft(
                Loft.Axis.UP,
                Loft.Outline.ELLIPSE,
                List.of(
                        new Section(0.02, 0.078, 0.086, 0.004, -0.004),
                        new Section(-0.06, 0.081, 0.089, 0.002, -0.001),
                        new Section(-0.15, 0.074, 0.083, 0.001, 0.005),
                        new Section(-0.25, 0.064, 0.072, 0, 0.007),
                        new Section(-0.34, 0.055, 0.060, 0, 0.005),
                        new Section(-Skeleton.THIGH, 0.0505, 0.0545, 0, 0.003)));
    }

    private static Form shin() {
        return new Loft(
                Loft.Axis.UP,
                Loft.Outline.ELLIPSE,
                List.of(
                        new Section(0, 0.0505, 0.0545, 0, 0.003),
                        new Section(-0.05, 0.0495, 0.0520, 0, -0.003),
                        new Section(-0.12, 0.0525, 0.0560, 0, -0.013),
                        new Section(-0.20, 0.0470, 0.0505, 0, -0.013),
                        new Section(-0.30, 0.0355, 0.0390, 0, -0.007),
                        new Section(-0.37, 0.0305, 0.0350, 0, -0.003),
                        new Section(-Skeleton.SHIN, 0.0315, 0.0370, 0, 0)));
    }

    private static Form foot() {
        return new Loft(
                Loft.Axis.FORWARD,
                Loft.Outline.SQUARISH,
                List.of(
                        onTheFloor(-0.042, 0.0240, 0.0280, 0),
                        onTheFloor(-0.010, 0.0315, 0.0380, 0),
                        onTheFloor(0.040, 0.0340, 0.0400, 0.001),
                        onTheFloor(0.090, 0.0410, 0.0290, 0.003),
                        onTheFloor(0.128, 0.0440, 0.0195, 0.004),
                        onTheFloor(0.142, 0.0430, 0.0150, 0.003)));
    }

    private static Section onTheFloor(double forward, double halfWidth, double halfHeight, double across) {
        return new Section(forward, halfWidth, halfHeight, across, halfHeight - Skeleton.ANKLE_HEIGHT);
    }

    private static Form toe(double[] row) {
        double height = row[2] - Skeleton.ANKLE_HEIGHT;
        return RoundCone.between(
                new double[] {row[0], height, row[3]}, row[2], new double[] {row[0], height, row[1] - row[2]}, row[2]);
    }
}

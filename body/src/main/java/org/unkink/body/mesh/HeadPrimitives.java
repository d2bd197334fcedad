package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.rig.Joint;

/** Skull, face, nose and ears. */
final class HeadPrimitives {

    private HeadPrimitives() {}

    static List<Primitive> all() {
        List<Primitive> pieces = new ArrayList<>();
        pieces.add(middle(0.020, Ellipsoid.at(0, 1.610, -0.007, 0.0785, 0.090, 0.094)));
        pieces.add(middle(0.050, Ellipsoid.at(0, 1.5545, 0.0170, 0.0630, 0.0720, 0.0685)));
        pieces.add(middle(0.032, Ellipsoid.at(0, 1.4965, 0.0560, 0.0250, 0.0190, 0.0220)));
        pieces.add(middle(0.030, Ellipsoid.at(0, 1.5310, 0.0690, 0.0250, 0.0190, 0.0170)));
        pieces.add(paired(0.030, Ellipsoid.at(0.0345, 1.5610, 0.0500, 0.0270, 0.0260, 0.0265)));
        pieces.add(paired(0.022, Ellipsoid.at(0.0315, 1.602, 0.104, 0.020, 0.015, 0.018))
                .carved());
        pieces.add(middle(
                0.016,
                RoundCone.between(new double[] {0, 1.590, 0.0825}, 0.0055, new double[] {0, 1.5665, 0.0955}, 0.0098)));
        pieces.addAll(ears());
        return pieces;
    }

    private static List<Primitive> ears() {
        Ellipsoid shell =
                Ellipsoid.at(0.0800, 1.577, -0.012, 0.0105, 0.0325, 0.0205).turned(-12, -26, -9);
        Ellipsoid hollow =
                Ellipsoid.at(0.0925, 1.580, -0.008, 0.0085, 0.0195, 0.0110).turned(-12, -26, -9);
        return List.of(
                paired(0.006, shell),
                paired(0.005, Ellipsoid.at(0.0785, 1.5500, -0.004, 0.0065, 0.0085, 0.0075)),
                paired(0.006, hollow).carved());
    }

    private static Primitive middle(double blend, Form form) {
        return Primitive.middle(Part.HEAD, Joint.HEAD, blend, form);
    }

    private static Primitive paired(double blend, Form form) {
        return Primitive.paired(Part.HEAD, Joint.HEAD, blend, form);
    }
}

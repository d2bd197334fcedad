package org.unkink.figure.check;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.unkink.figure.body.MadeMesh;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.rig.Posture;
import org.unkink.figure.rig.Skeleton;

/** The body as the checks measure it, made once. */
final class Measured {

    static final Body BODY = Body.make();

    private Measured() {}

    /** Every vertex that is shown, where a posture puts it. */
    static List<Vector3> shown(Posture posture) {
        return MadeMesh.MESH.pose(Skeleton.frames(posture)).positions();
    }

    static Finding worst(Check check, FrameCheck by, Posture posture) {
        Log log = look(by, posture);
        return Takes.worst(check, log);
    }

    static Log look(FrameCheck by, Posture posture) {
        Log log = new Log();
        by.look(new Posed(BODY, posture), Takes.still(posture), 0, log);
        return log;
    }

    /** Where a rising function reaches a value. */
    static double solve(DoubleUnaryOperator rising, double value, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < 40; i++) {
            double middle = (from + to) / 2;
            if (rising.applyAsDouble(middle) < value) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }
}

package org.unkink.motioncheck;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyMesh;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;

/** The body as the checks measure it and the mesh that is shown, made once. */
final class Measured {

    static final MeasuredBody BODY = MeasuredBody.make();
    static final BodyMesh MESH = BodyMesh.make();

    private Measured() {}

    /** Every vertex that is shown, where a posture puts it. */
    static List<Vector3> shown(Posture posture) {
        return MESH.pose(Skeleton.frames(posture)).positions();
    }

    static Finding worst(Check check, FrameCheck by, Posture posture) {
        WorstValues log = look(by, posture);
        return FrameSequences.worst(check, log);
    }

    static WorstValues look(FrameCheck by, Posture posture) {
        WorstValues log = new WorstValues();
        by.look(new MeasuredPosture(BODY, posture), FrameSequences.still(posture), 0, log);
        return log;
    }

    /** The argument at which a rising function has a value, by bisection. */
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

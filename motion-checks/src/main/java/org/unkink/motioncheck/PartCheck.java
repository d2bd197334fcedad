package org.unkink.motioncheck;

import java.util.List;
import org.unkink.body.mesh.Part;

/** The depth of parts of the body in each other. */
final class PartCheck implements FrameCheck {

    private final List<PartPair> pairs;

    PartCheck(MeasuredBody body) {
        pairs = PartPair.all(body);
    }

    @Override
    public void look(MeasuredPosture posed, FrameSequence sequence, int frame, WorstValues log) {
        for (PartPair pair : pairs) {
            if (posed.box(pair.intruder()).meets(posed.box(pair.host()), 2 * MeasuredPosture.NEAR)) {
                double depth = Math.max(
                        depth(posed, pair.intruder(), pair.ofIntruder(), pair.host()),
                        depth(posed, pair.host(), pair.ofHost(), pair.intruder()));
                if (depth > 0) {
                    log.note(Check.PARTS, pair.words(), depth * 1000, sequence, frame);
                }
            }
        }
    }

    private static double depth(MeasuredPosture posed, Part part, List<Patch> patches, Part host) {
        BoundingBox box = posed.box(host);
        return posed.depth(
                part,
                patches,
                point -> box.holds(point, 2 * MeasuredPosture.NEAR),
                point -> posed.distance(host, point));
    }
}

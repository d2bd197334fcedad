package org.unkink.motioncheck;

import java.util.List;
import org.unkink.body.mesh.Part;

/** The depth of parts of the body in each other. */
final class PartCheck implements FrameCheck {

    private final List<Pair> pairs;

    PartCheck(Body body) {
        pairs = Pair.all(body);
    }

    @Override
    public void look(Posed posed, Take take, int frame, Log log) {
        for (Pair pair : pairs) {
            if (posed.box(pair.intruder()).meets(posed.box(pair.host()), 2 * Posed.NEAR)) {
                double depth = Math.max(
                        depth(posed, pair.intruder(), pair.ofIntruder(), pair.host()),
                        depth(posed, pair.host(), pair.ofHost(), pair.intruder()));
                if (depth > 0) {
                    log.note(Check.PARTS, pair.words(), depth * 1000, take, frame);
                }
            }
        }
    }

    private static double depth(Posed posed, Part part, List<Patch> patches, Part host) {
        Box box = posed.box(host);
        return posed.depth(
                part, patches, point -> box.holds(point, 2 * Posed.NEAR), point -> posed.distance(host, point));
    }
}

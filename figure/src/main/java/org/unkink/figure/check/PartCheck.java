package org.unkink.figure.check;

import java.util.List;
import org.unkink.figure.body.Part;
import org.unkink.figure.geometry.Vector3;

/** How deep parts of the body are in each other. */
final class PartCheck implements FrameCheck {

    private final List<Pair> pairs;

    PartCheck(Body body) {
        pairs = Pair.all(body);
    }

    @Override
    public void look(Posed posed, Take take, int frame, Log log) {
        for (Pair pair : pairs) {
            if (posed.box(pair.intruder()).meets(posed.box(pair.host()))) {
                double depth = Math.max(
                        depth(posed, pair.intruder(), pair.ofIntruder(), pair.host()),
                        depth(posed, pair.host(), pair.ofHost(), pair.intruder()));
                if (depth > 0) {
                    log.note(Check.PARTS, pair.words(), depth * 1000, take, frame);
                }
            }
        }
    }

    private static double depth(Posed posed, Part part, List<Integer> chosen, Part host) {
        Vector3[] probes = posed.probes(part);
        Box box = posed.box(host);
        double deepest = 0;
        for (int i : chosen) {
            if (box.holds(probes[i])) {
                deepest = Math.max(deepest, -posed.distance(host, probes[i]));
            }
        }
        return deepest;
    }
}

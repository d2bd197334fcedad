package org.unkink.motioncheck;

import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.Part;

/** What of the body, clothes included, is under the floor. */
final class FloorCheck implements FrameCheck {

    /** Where the middle of no patch is lower than this, nothing else of the part is under the floor. */
    private static final double NEAR = 0.03;

    @Override
    public void look(Posed posed, Take take, int frame, Log log) {
        for (Part part : Part.values()) {
            if (posed.box(part).lowest() < NEAR) {
                double lowest = posed.surface(part).stream()
                        .mapToDouble(Vector3::y)
                        .min()
                        .orElse(0);
                log.note(Check.FLOOR, Words.name(part), -lowest * 1000, take, frame);
            }
        }
    }
}

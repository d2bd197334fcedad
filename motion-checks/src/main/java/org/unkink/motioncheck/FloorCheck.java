package org.unkink.motioncheck;

import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.Part;

/** The depth of each part, clothes included, under the floor. */
final class FloorCheck implements FrameCheck {

    /** A part is under the floor only if the middle of a patch is lower than this, metres. */
    private static final double NEAR = 0.03;

    @Override
    public void look(MeasuredPosture posed, FrameSequence sequence, int frame, WorstValues log) {
        for (Part part : Part.values()) {
            if (posed.box(part).lowest() < NEAR) {
                double lowest = posed.surface(part).stream()
                        .mapToDouble(Vector3::y)
                        .min()
                        .orElse(0);
                log.note(Check.FLOOR, PartNames.name(part), -lowest * 1000, sequence, frame);
            }
        }
    }
}

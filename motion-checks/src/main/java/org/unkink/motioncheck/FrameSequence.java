package org.unkink.motioncheck;

import java.util.List;
import org.unkink.body.rig.Posture;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionFrame;

/**
 * The frames of a part of a motion that is shown without a cut: a move, a breath.
 *
 * @param moments at least one, the first and the last one included, {@link Motion#FRAMES_PER_SECOND} apart
 */
record FrameSequence(String name, List<MotionFrame> moments) {

    FrameSequence {
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException(name + " has no moment");
        }
    }

    Posture posture(int frame) {
        return moments.get(frame).posture();
    }

    int frames() {
        return moments.size();
    }
}

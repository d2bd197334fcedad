package org.unkink.figure.motion;

import java.util.List;
import org.unkink.body.rig.Posture;

/**
 * One move of a movement: from a pose, past others, to the last.
 *
 * @param seconds of one time
 * @param flows true for one round of several that join without a stop
 * @param moments the first and the last one included, {@link Motion#FRAMES_PER_SECOND} apart
 */
public record Transition(
        String from, List<String> via, String to, int seconds, boolean flows, List<MotionFrame> moments) {

    public Transition {
        via = List.copyOf(via);
        moments = List.copyOf(moments);
    }

    /** The postures of all moments. */
    public List<Posture> frames() {
        return moments.stream().map(MotionFrame::posture).toList();
    }

    /** The posture at {@code progress} of the way, 0 to 1: the nearest frame. */
    public Posture at(double progress) {
        return moments.get((int) Math.rint(Math.clamp(progress, 0, 1) * (moments.size() - 1)))
                .posture();
    }
}

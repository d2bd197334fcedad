package org.unkink.figure.motion;

import java.util.List;

/**
 * One breath in a pose that is held; it ends as it began, so that it can go on and on.
 *
 * @param moments the first and the last one included, {@link Motion#FRAMES_PER_SECOND} apart
 */
public record Breath(String pose, int seconds, List<MotionFrame> moments) {

    public Breath {
        moments = List.copyOf(moments);
    }
}

package org.unkink.motioncheck;

import java.util.Locale;
import org.unkink.figure.motion.Motion;

/**
 * The moment of a finding.
 *
 * @param take the part of the motion, such as {@code upright > tilted}
 * @param seconds since that part began
 */
public record When(String take, double seconds) {

    static When at(Take take, int frame) {
        return new When(take.name(), (double) frame / Motion.FRAMES_PER_SECOND);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %.1f s", take, seconds);
    }
}

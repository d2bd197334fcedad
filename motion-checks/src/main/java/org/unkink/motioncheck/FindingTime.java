package org.unkink.motioncheck;

import java.util.Locale;
import org.unkink.figure.motion.Motion;

/**
 * The moment of a finding.
 *
 * @param sequence the part of the motion, such as {@code upright > tilted}
 * @param seconds since that part began
 */
public record FindingTime(String sequence, double seconds) {

    static FindingTime at(FrameSequence sequence, int frame) {
        return new FindingTime(sequence.name(), (double) frame / Motion.FRAMES_PER_SECOND);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %.1f s", sequence, seconds);
    }
}

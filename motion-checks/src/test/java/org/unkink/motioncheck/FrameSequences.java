package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.unkink.body.rig.Posture;
import org.unkink.figure.motion.MotionFrame;
import org.unkink.figure.solve.Contact;

/** Frame sequences made by hand. */
final class FrameSequences {

    private FrameSequences() {}

    static FrameSequence still(Posture posture, Contact... contacts) {
        return new FrameSequence("still", List.of(new MotionFrame(posture, List.of(contacts))));
    }

    static FrameSequence frames(int count, IntFunction<Posture> posture) {
        List<MotionFrame> moments = new ArrayList<>();
        for (int frame = 0; frame < count; frame++) {
            moments.add(new MotionFrame(posture.apply(frame), List.of()));
        }
        return new FrameSequence("frames", moments);
    }

    /** The finding of a check with the greatest value. */
    static <T> Finding worst(Check check, BiConsumer<T, WorstValues> look, T seen) {
        WorstValues log = new WorstValues();
        look.accept(seen, log);
        return worst(check, log);
    }

    static Finding worst(Check check, WorstValues log) {
        return log.findings("made/by-hand", new Allowances(List.of())).stream()
                .filter(finding -> finding.check() == check)
                .max(Comparator.comparingDouble(Finding::value))
                .orElseThrow();
    }
}

package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.unkink.body.rig.Posture;
import org.unkink.figure.motion.Moment;
import org.unkink.figure.solve.Contact;

/** Makes takes by hand. */
final class Takes {

    private Takes() {}

    static Take still(Posture posture, Contact... contacts) {
        return new Take("still", List.of(new Moment(posture, List.of(contacts))));
    }

    static Take frames(int count, IntFunction<Posture> posture) {
        List<Moment> moments = new ArrayList<>();
        for (int frame = 0; frame < count; frame++) {
            moments.add(new Moment(posture.apply(frame), List.of()));
        }
        return new Take("frames", moments);
    }

    /** The finding of a check with the greatest value. */
    static <T> Finding worst(Check check, BiConsumer<T, Log> look, T seen) {
        Log log = new Log();
        look.accept(seen, log);
        return worst(check, log);
    }

    static Finding worst(Check check, Log log) {
        return log.findings("made/by-hand", new Allowances(List.of())).stream()
                .filter(finding -> finding.check() == check)
                .max(Comparator.comparingDouble(Finding::value))
                .orElseThrow();
    }
}

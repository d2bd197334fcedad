package org.unkink.figure.export;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;

/**
 * Everything that a clip shows, one stretch of movement after the other. Between two stretches lies a gap of one frame
 * that nobody looks at, so that each of them begins and ends exactly as it should.
 *
 * @param stretches each from its first to its last frame
 */
public record ClipTimeline(List<Stretch> stretches) {

    /** Frames in a second. */
    public static final int RATE = 30;

    public ClipTimeline {
        stretches = List.copyOf(stretches);
    }

    /**
     * Frames without a jump between them.
     *
     * @param start second of its first frame
     */
    public record Stretch(double start, List<Frames> frames) {
        public Stretch {
            frames = List.copyOf(frames);
        }

        double moment(int frame) {
            return start + (double) frame / RATE;
        }
    }

    /** All frames in order. */
    public List<Frames> frames() {
        return stretches.stream().flatMap(stretch -> stretch.frames().stream()).toList();
    }

    /** Lays stretches one after the other. */
    static final class Builder {

        private final List<Stretch> stretches = new ArrayList<>();
        private int frame;

        /** Adds a stretch and answers the second at which it begins. */
        double add(List<Posture> postures) {
            double start = (double) frame / RATE;
            stretches.add(
                    new Stretch(start, postures.stream().map(Skeleton::frames).toList()));
            frame += postures.size();
            return start;
        }

        ClipTimeline timeline() {
            return new ClipTimeline(stretches);
        }
    }
}

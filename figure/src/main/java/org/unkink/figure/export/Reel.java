package org.unkink.figure.export;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;

/**
 * Everything that a clip shows, one take after the other. Between two takes lies a gap of one frame that nobody looks
 * at, so that each of them begins and ends exactly as it should.
 *
 * @param takes each from its first to its last frame
 */
public record Reel(List<Take> takes) {

    /** Frames in a second. */
    public static final int RATE = 30;

    public Reel {
        takes = List.copyOf(takes);
    }

    /**
     * Frames without a jump between them.
     *
     * @param start second of its first frame
     */
    public record Take(double start, List<Frames> frames) {
        public Take {
            frames = List.copyOf(frames);
        }

        double moment(int frame) {
            return start + (double) frame / RATE;
        }
    }

    /** All frames in order. */
    public List<Frames> frames() {
        return takes.stream().flatMap(take -> take.frames().stream()).toList();
    }

    /** Lays takes one after the other. */
    static final class Cutter {

        private final List<Take> takes = new ArrayList<>();
        private int frame;

        /** Adds a take and answers the second at which it begins. */
        double add(List<Posture> postures) {
            double start = (double) frame / RATE;
            takes.add(new Take(start, postures.stream().map(Skeleton::frames).toList()));
            frame += postures.size();
            return start;
        }

        Reel reel() {
            return new Reel(takes);
        }
    }
}

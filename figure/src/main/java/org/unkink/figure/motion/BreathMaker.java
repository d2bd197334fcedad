package org.unkink.figure.motion;

import static org.unkink.body.rig.Freedom.LEFT_SHOULDER_BLADE_ELEVATION;
import static org.unkink.body.rig.Freedom.NECK_FLEXION;
import static org.unkink.body.rig.Freedom.RIGHT_SHOULDER_BLADE_ELEVATION;
import static org.unkink.body.rig.Freedom.THORACIC_FLEXION;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.rig.Posture;
import org.unkink.figure.solve.Passage;

/** Lets a key breathe: the chest lifts a little and sinks back, the head and the contacts stay. */
final class BreathMaker {

    static final int SECONDS = 4;

    /** Extension of the chest while breathing in, degrees. */
    private static final double LIFT = 1.5;

    private static final double SHOULDER_LIFT = 0.8;

    private BreathMaker() {}

    static Breath of(KeyPose key) {
        Passage stay = new Passage(key.posture(), key.posture(), key.contacts(), key.stiffness());
        int count = SECONDS * Motion.FRAMES_PER_SECOND;
        List<MotionFrame> moments = new ArrayList<>();
        for (int frame = 0; frame <= count; frame++) {
            double wave = StrictMath.sin(StrictMath.PI * frame / count);
            double lift = frame == count ? 0 : wave * wave;
            Posture posture = lift == 0 ? key.posture() : stay.at(lifted(key.posture(), lift), 0);
            moments.add(new MotionFrame(posture, key.contacts()));
        }
        return new Breath(key.pose(), SECONDS, moments);
    }

    private static Posture lifted(Posture posture, double lift) {
        return posture.plus(THORACIC_FLEXION, -LIFT * lift)
                .plus(NECK_FLEXION, LIFT * lift)
                .plus(LEFT_SHOULDER_BLADE_ELEVATION, SHOULDER_LIFT * lift)
                .plus(RIGHT_SHOULDER_BLADE_ELEVATION, SHOULDER_LIFT * lift);
    }
}

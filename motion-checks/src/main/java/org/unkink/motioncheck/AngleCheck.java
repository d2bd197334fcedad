package org.unkink.motioncheck;

import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.motion.Motion;

/** Ranges of motion, and how fast joints and the whole body turn. */
final class AngleCheck {

    private AngleCheck() {}

    static void look(FrameSequence sequence, WorstValues log) {
        for (int frame = 0; frame < sequence.frames(); frame++) {
            range(sequence, frame, log);
            if (frame > 0) {
                speed(sequence, frame, log);
            }
        }
    }

    private static void range(FrameSequence sequence, int frame, WorstValues log) {
        Posture posture = sequence.posture(frame);
        for (Freedom freedom : Freedom.ALL) {
            double beyond = freedom.range(posture).beyond(posture.get(freedom));
            log.note(Check.RANGE, freedom.clinicalName(), beyond, sequence, frame);
        }
    }

    private static void speed(FrameSequence sequence, int frame, WorstValues log) {
        Posture before = sequence.posture(frame - 1);
        Posture now = sequence.posture(frame);
        for (Freedom freedom : Freedom.ALL) {
            if (freedom.index() >= Freedom.LUMBAR_FLEXION.index()) {
                double turned = Math.abs(now.get(freedom) - before.get(freedom));
                log.note(Check.SPEED, freedom.clinicalName(), turned * Motion.FRAMES_PER_SECOND, sequence, frame);
            }
        }
        double turned = Skeleton.frames(before)
                .of(Joint.PELVIS)
                .rotation()
                .degreesTo(Skeleton.frames(now).of(Joint.PELVIS).rotation());
        log.note(Check.SPEED, "whole body", turned * Motion.FRAMES_PER_SECOND, sequence, frame);
    }
}

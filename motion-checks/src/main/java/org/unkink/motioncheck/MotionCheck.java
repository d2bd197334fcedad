package org.unkink.motioncheck;

import java.util.List;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.prop.Staging;

/** All checks of a motion. One may be used by several threads at once. */
public final class MotionCheck {

    private final MeasuredBody body;
    private final int step;
    private final FrameCheck floor = new FloorCheck();
    private final FrameCheck parts;

    private MotionCheck(MeasuredBody body, int step) {
        this.body = body;
        this.step = step;
        parts = new PartCheck(body);
    }

    /** Makes the body that is measured, which takes some seconds. */
    public static MotionCheck make() {
        return of(MeasuredBody.make());
    }

    static MotionCheck of(MeasuredBody body) {
        return new MotionCheck(body, 1);
    }

    /**
     * The same, but measures the body (floor, parts, props, balance) only at every {@code n}th frame and at the last one
     * of each part. Angles, contacts and jumps are still looked at in all of them.
     */
    MotionCheck atEvery(int n) {
        return new MotionCheck(body, n);
    }

    /**
     * The worst of each kind and place, tolerable or not, in a fixed order. Allowances are applied, but whether they are
     * needed is left to {@link Allowances#unneeded}: several variants share them.
     */
    public List<Finding> look(Motion motion) {
        WorstValues log = new WorstValues();
        CheckedMotion subject = CheckedMotion.of(motion);
        look(subject, log);
        MirrorCheck.look(motion, log);
        return log.findings(subject.name(), new Allowances(subject.allowances()));
    }

    List<Finding> look(CheckedMotion subject) {
        WorstValues log = new WorstValues();
        look(subject, log);
        return log.findings(subject.name(), new Allowances(subject.allowances()));
    }

    private void look(CheckedMotion subject, WorstValues log) {
        List<FrameCheck> checks = frameChecks(subject.staging());
        for (FrameSequence sequence : subject.sequences()) {
            AngleCheck.look(sequence, log);
            ContactCheck.look(sequence, log);
            for (int frame = 0; frame < sequence.frames(); frame++) {
                if (frame % step != 0 && frame != sequence.frames() - 1) {
                    continue;
                }
                MeasuredPosture posed = new MeasuredPosture(body, sequence.posture(frame));
                for (FrameCheck check : checks) {
                    check.look(posed, sequence, frame, log);
                }
            }
        }
        JumpCheck.look(subject.round(), log);
    }

    private List<FrameCheck> frameChecks(Staging staging) {
        return List.of(floor, parts, new PropCheck(staging), new BalanceCheck(staging));
    }
}

package org.unkink.motioncheck;

import java.util.List;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.prop.Staging;

/** All checks of a motion. One may be used by several threads at once. */
public final class MotionCheck {

    private final Body body;
    private final FrameCheck floor = new FloorCheck();
    private final FrameCheck parts;

    private MotionCheck(Body body) {
        this.body = body;
        parts = new PartCheck(body);
    }

    /** Makes the body that is measured, which takes some seconds. */
    public static MotionCheck make() {
        return of(Body.make());
    }

    static MotionCheck of(Body body) {
        return new MotionCheck(body);
    }

    /**
     * The worst of each kind and place, tolerable or not, in a fixed order. Allowances are applied, but whether they are
     * needed is left to {@link Allowances#unneeded}: several variants share them.
     */
    public List<Finding> look(Motion motion) {
        Log log = new Log();
        Subject subject = Subject.of(motion);
        look(subject, log);
        MirrorCheck.look(motion, log);
        return log.findings(subject.name(), new Allowances(subject.allowances()));
    }

    List<Finding> look(Subject subject) {
        Log log = new Log();
        look(subject, log);
        return log.findings(subject.name(), new Allowances(subject.allowances()));
    }

    private void look(Subject subject, Log log) {
        List<FrameCheck> checks = frameChecks(subject.staging());
        for (Take take : subject.takes()) {
            AngleCheck.look(take, log);
            ContactCheck.look(take, log);
            for (int frame = 0; frame < take.frames(); frame++) {
                Posed posed = new Posed(body, take.posture(frame));
                for (FrameCheck check : checks) {
                    check.look(posed, take, frame, log);
                }
            }
        }
        JumpCheck.look(subject.round(), log);
    }

    private List<FrameCheck> frameChecks(Staging staging) {
        return List.of(floor, parts, new PropCheck(staging), new BalanceCheck(staging));
    }
}

package org.unkink.body.rig;

import static org.unkink.body.rig.LimbFreedom.SHOULDER_ABDUCTION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_EXTERNAL_ROTATION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_FLEXION;

import org.unkink.engine.exercise.Side;

/**
 * The range of an upper arm's rotation. The tables measure it with the arm out to the side, where it is 65
 * and 85 degrees. The twist about the bone counts from the shortest way up, and an arm brought from the side to the
 * front takes its turn along (Codman's paradox): the same turn that points the forearm forward at the side points it
 * across the chest in front, and counts as more. So a hand can lie on the other shoulder. An arm behind the plane of
 * the body begins with its bent forearm as far below the level as it is behind, and counts as much more outwards.
 */
final class ShoulderRange {

    private static final double INWARD_AT_SIDE = -65;
    private static final double MORE_IN_FRONT = -55;

    /** Horizontal abduction ends here, degrees. */
    private static final double MOST_BEHIND = 40;

    /** A hanging arm has no plane that it is raised in. */
    private static final double RAISED = 70;

    private ShoulderRange() {}

    static RangeOfMotion rotation(double[] values, Side side) {
        double flexion = values[Freedom.index(side, SHOULDER_FLEXION)];
        double abduction = values[Freedom.index(side, SHOULDER_ABDUCTION)];
        double plane = StrictMath.toDegrees(StrictMath.atan2(flexion, abduction));
        double raised = Math.sqrt(flexion * flexion + abduction * abduction);
        double inFront = flexion <= 0 ? 0 : Math.clamp(plane / 90, 0, 1) * counts(raised);
        double behind = Math.clamp(-plane, 0, MOST_BEHIND) * counts(abduction);
        return new RangeOfMotion(
                INWARD_AT_SIDE + MORE_IN_FRONT * inFront, SHOULDER_EXTERNAL_ROTATION.range.most() + behind);
    }

    /** The weight of an arm's plane by how far the arm is raised, 0 to 1 (smoothstep). */
    private static double counts(double raised) {
        double share = Math.clamp(raised / RAISED, 0, 1);
        return share * share * (3 - 2 * share);
    }
}

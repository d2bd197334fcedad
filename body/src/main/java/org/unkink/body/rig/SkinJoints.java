package org.unkink.body.rig;

import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;

/**
 * Swing-twist decomposition: splits the turn of a ball joint into a swing, which the skin near the joint follows, and a
 * twist about the bone, which it does not. The twist counts from the direction in which the skin was made: raised
 * forwards and raised sideways, an arm overhead would otherwise differ by half a turn.
 */
final class SkinJoints {

    private SkinJoints() {}

    /** The smallest swing from the turn in which the skin was made to where the bone of {@code turn} points. */
    static Quaternion swing(Quaternion bindTurn, Quaternion turn) {
        return Quaternion.between(bindTurn.apply(Vector3.DOWN), turn.apply(Vector3.DOWN))
                .times(bindTurn);
    }

    /** The swing and half of the twist that is left to the whole turn. */
    static Quaternion halfTwist(Quaternion swing, Quaternion turn) {
        double twist = swing.inverse().times(turn).twistAboutY();
        return swing.times(Quaternion.aboutY(twist / 2));
    }
}

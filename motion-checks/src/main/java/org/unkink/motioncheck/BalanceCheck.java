package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.Part;
import org.unkink.figure.prop.Piece;
import org.unkink.figure.prop.Staging;

/** Static balance: the centre of mass against the support polygon of everything that touches the floor or a thing. */
final class BalanceCheck implements FrameCheck {

    /** So near, it touches: skin under weight spreads. */
    private static final double TOUCH = 0.010;

    /** The value of a body that touches nothing, millimetres. */
    private static final double NOWHERE = 1000;

    private final List<Piece> things;

    BalanceCheck(Staging staging) {
        things = staging.standing();
    }

    @Override
    public void look(MeasuredPosture posed, FrameSequence sequence, int frame, WorstValues log) {
        List<Vector3> touching = new ArrayList<>();
        for (Part part : Part.values()) {
            touching.addAll(posed.within(TOUCH, part, Vector3::y));
            BoundingBox box = posed.box(part);
            for (Piece thing : things) {
                if (thing.distance(box.middle()) < box.radius() + MeasuredPosture.NEAR + TOUCH) {
                    touching.addAll(posed.within(TOUCH, part, thing::distance));
                }
            }
        }
        SupportPolygon support = SupportPolygon.of(touching);
        double outside = support.isEmpty() ? NOWHERE : support.distance(BodyMass.centre(posed.frames())) * 1000;
        log.note(Check.BALANCE, "balance", outside, sequence, frame);
    }
}

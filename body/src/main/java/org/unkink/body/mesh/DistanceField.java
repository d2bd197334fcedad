package org.unkink.body.mesh;

import java.util.List;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.Primitive.Kind;
import org.unkink.body.rig.Skeleton;

/** The signed distance field of primitives that are fused to one solid in the bind pose; negative inside, metres. */
final class DistanceField {

    private static final double NOTHING = 1e3;

    private final Primitive[] pieces;
    /** The balls that hold the left forms, in the room; the right ones are their mirror images. */
    private final Form.Ball[] balls;

    DistanceField(List<Primitive> pieces) {
        this.pieces = pieces.toArray(Primitive[]::new);
        balls = pieces.stream().map(DistanceField::ball).toArray(Form.Ball[]::new);
    }

    private static Form.Ball ball(Primitive piece) {
        Form.Ball own = piece.form().bounds();
        if (piece.placement().equals(Primitive.Placement.ROOM)) {
            return own;
        }
        Frame frame = Skeleton.bind().of(piece.joint());
        Vector3 centre = frame.apply(new Vector3(own.x(), own.y(), own.z()));
        return new Form.Ball(centre.x(), centre.y(), centre.z(), own.radius());
    }

    double distance(double x, double y, double z) {
        double distance = NOTHING;
        for (int i = 0; i < pieces.length; i++) {
            Primitive piece = pieces[i];
            double reach = piece.kind() == Kind.CARVED ? piece.blend() - distance : distance + piece.blend();
            double own = near(piece, balls[i], x, y, z, reach);
            if (own < NOTHING) {
                distance = added(distance, own, piece);
            }
        }
        return distance;
    }

    /** The distance of one piece and its mirror image, or of none where neither matters. */
    private static double near(Primitive piece, Form.Ball ball, double x, double y, double z, double reach) {
        double here = matters(ball, x, y, z, reach) ? piece.one(x, y, z) : NOTHING;
        if (!piece.paired() || !matters(ball, -x, y, z, reach)) {
            return here;
        }
        double there = piece.one(-x, y, z);
        return here == NOTHING ? there : Blend.union(here, there, piece.pairBlend());
    }

    private static boolean matters(Form.Ball ball, double x, double y, double z, double reach) {
        double distance = ball.distance(x, y, z);
        return distance <= 0 || distance <= reach;
    }

    private static double added(double distance, double own, Primitive piece) {
        if (piece.kind() == Kind.CARVED) {
            return Blend.difference(distance, own, piece.blend());
        }
        return distance == NOTHING ? own : Blend.union(distance, own, piece.blend());
    }
}

package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.Part;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.prop.Grip;
import org.unkink.figure.prop.Piece;
import org.unkink.figure.prop.Staging;
import org.unkink.figure.prop.Strand;
import org.unkink.figure.surface.TriangleMesh;

/**
 * The depth of the body in the things around it. Standing things are measured by the skin and by the balls inside
 * the body, so that a thin rail right through an arm counts as deep as the arm is thick; what is held and the bands are
 * measured by points along them.
 */
final class PropCheck implements FrameCheck {

    /** The floor's own things, such as a mat, are the business of {@link FloorCheck}. */
    private static final double LOW = 0.002;

    private static final double APART = 0.015;

    /** Distance from the grip within which a strap belongs to the hand, metres. */
    private static final double HAND = 0.09;

    private final Staging staging;
    private final List<Piece> standing;

    PropCheck(Staging staging) {
        this.staging = staging;
        standing = staging.standing().stream().filter(PropCheck::isHigh).toList();
    }

    private static boolean isHigh(Piece piece) {
        TriangleMesh surface = piece.surface();
        for (int i = 0; i < surface.vertices(); i++) {
            if (surface.position(i).y() > LOW) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void look(MeasuredPosture posed, FrameSequence sequence, int frame, WorstValues log) {
        for (Piece piece : standing) {
            for (Part part : Part.values()) {
                double depth = bySkin(posed, part, piece);
                note(depth, part, piece.name(), sequence, frame, log);
            }
            byBalls(posed, piece, sequence, frame, log);
        }
        for (Staging.Held held : staging.held()) {
            Piece piece = held.piece();
            TriangleMesh surface = piece.surface().placed(Grip.inRoom(posed.frames(), held.side()));
            List<Vector3> points = new ArrayList<>();
            for (int i = 0; i < surface.vertices(); i++) {
                points.add(surface.position(i));
            }
            things(posed, points, 0, Optional.of(held.side()), piece.name(), sequence, frame, log);
        }
        List<Strand> strands = staging.strands(posed.frames());
        for (int i = 0; i < strands.size(); i++) {
            Optional<Side> side = staging.holder(i);
            Strand strand = strands.get(i);
            String name = side.isPresent() ? "band" : "pedal";
            things(posed, along(strand), strand.radius(), side, name, sequence, frame, log);
        }
    }

    private static double bySkin(MeasuredPosture posed, Part part, Piece piece) {
        BoundingBox box = posed.box(part);
        if (piece.distance(box.middle()) > box.radius() + MeasuredPosture.NEAR) {
            return 0;
        }
        return posed.depth(part, posed.body().patches(part), _ -> true, piece::distance);
    }

    private static void byBalls(
            MeasuredPosture posed, Piece piece, FrameSequence sequence, int frame, WorstValues log) {
        for (InscribedBall ball : posed.body().balls()) {
            double depth = ball.radius() - piece.distance(ball.in(posed.frames()));
            note(depth, ball.part(), piece.name(), sequence, frame, log);
        }
    }

    private static List<Vector3> along(Strand strand) {
        double length = strand.from().distance(strand.to());
        List<Vector3> points = new ArrayList<>();
        for (double at = 0; at < length; at += APART) {
            points.add(strand.from().towards(strand.to(), at / length));
        }
        return points;
    }

    /** Points of a thing in the body, a hand that holds it left out. */
    private static void things(
            MeasuredPosture posed,
            List<Vector3> points,
            double radius,
            Optional<Side> holder,
            String name,
            FrameSequence sequence,
            int frame,
            WorstValues log) {
        Optional<Part> hand = holder.map(side -> Part.valueOf(side + "_HAND"));
        Optional<Vector3> grip =
                holder.map(side -> Grip.inRoom(posed.frames(), side).origin());
        for (Part part : Part.values()) {
            if (hand.filter(part::equals).isPresent()) {
                continue;
            }
            double deepest = 0;
            for (Vector3 point : points) {
                boolean held = grip.isPresent() && point.distance(grip.get()) <= HAND;
                if (!held && posed.box(part).holds(point, MeasuredPosture.NEAR)) {
                    deepest = Math.max(deepest, radius - posed.distance(part, point));
                }
            }
            note(deepest, part, name, sequence, frame, log);
        }
    }

    private static void note(double depth, Part part, String name, FrameSequence sequence, int frame, WorstValues log) {
        if (depth > 0) {
            log.note(Check.PROPS, PartNames.name(part) + " in " + name, depth * 1000, sequence, frame);
        }
    }
}

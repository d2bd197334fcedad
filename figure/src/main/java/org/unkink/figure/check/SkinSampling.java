package org.unkink.figure.check;

import java.util.ArrayList;
import java.util.List;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.body.BodyShape;
import org.unkink.figure.body.Part;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.rig.Joint;
import org.unkink.figure.rig.Skeleton;

/** Spreads points over the surface of the body: cubes that the surface may pass are halved until they are small. */
final class SkinSampling {

    private static final double ROOT = 1.92;
    private static final double LEAST = 0.0075;

    /** A point that ends further from the surface than this belongs to no surface. */
    private static final double ON = 5e-4;

    private static final List<Joint> SPINE = List.of(
            Joint.PELVIS, Joint.LUMBAR1, Joint.LUMBAR2, Joint.THORAX1, Joint.THORAX2, Joint.THORAX3, Joint.NECK1);

    private final List<Probe> points = new ArrayList<>();

    private SkinSampling() {}

    static List<Probe> points() {
        SkinSampling sampling = new SkinSampling();
        sampling.search(new Vector3(ROOT / 2, ROOT / 2 - 0.02, 0), ROOT / 2);
        List<Probe> both = new ArrayList<>(sampling.points);
        sampling.points.forEach(point -> both.add(point.mirrored()));
        return both;
    }

    private void search(Vector3 middle, double half) {
        double distance = BodyShape.distance(middle);
        if (half < ROOT / 16 && Math.abs(distance) > 1.9 * half) {
            return;
        }
        if (half < LEAST) {
            add(middle, distance);
            return;
        }
        double next = half / 2;
        for (int child = 0; child < 8; child++) {
            search(middle.plus(new Vector3(side(child), side(child >> 1), side(child >> 2)).times(next)), next);
        }
    }

    private static int side(int bit) {
        return (bit & 1) * 2 - 1;
    }

    private void add(Vector3 start, double distance) {
        Vector3 point = start.minus(BodyShape.normal(start).times(distance));
        point = point.minus(BodyShape.normal(point).times(BodyShape.distance(point)));
        if (point.x() >= 0 && Math.abs(BodyShape.distance(point)) < ON) {
            Part part = part(point);
            points.add(new Probe(part, point, point, List.of(new Probe.Share(joint(part, point), 1))));
        }
    }

    private static Part part(Vector3 point) {
        Part nearest = Part.TRUNK;
        double least = Double.POSITIVE_INFINITY;
        for (Part part : Part.values()) {
            double distance = BodyShape.distance(part, point, Skeleton.bind());
            if (distance < least) {
                least = distance;
                nearest = part;
            }
        }
        return nearest;
    }

    private static Joint joint(Part part, Vector3 point) {
        return switch (part) {
            case HEAD -> Joint.HEAD;
            case NECK -> point.y() > Joint.NECK2.neutral().y() ? Joint.NECK2 : Joint.NECK1;
            case TRUNK -> spine(point.y());
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> limb(part, "ARM");
            case LEFT_FOREARM, RIGHT_FOREARM -> limb(part, "FOREARM_MIDDLE");
            case LEFT_HAND, RIGHT_HAND -> hand(part, point);
            case LEFT_THIGH, RIGHT_THIGH -> limb(part, "THIGH");
            case LEFT_SHIN, RIGHT_SHIN -> limb(part, "SHIN");
            case LEFT_FOOT, RIGHT_FOOT ->
                limb(part, point.z() > Joint.LEFT_TOES.neutral().z() ? "TOES" : "FOOT");
        };
    }

    private static Joint limb(Part part, String kind) {
        return Joint.of(part.right() ? Side.RIGHT : Side.LEFT, kind);
    }

    private static Joint spine(double height) {
        Joint carrier = Joint.PELVIS;
        for (Joint joint : SPINE) {
            carrier = height > joint.neutral().y() ? joint : carrier;
        }
        return carrier == Joint.NECK1 ? Joint.THORAX3 : carrier;
    }

    private static Joint hand(Part part, Vector3 point) {
        Vector3 own = Skeleton.bind().of(limb(part, "HAND")).unapply(point);
        if (own.z() > 0.038 && own.y() < -0.03) {
            return limb(part, own.y() < -0.06 ? "THUMB2" : "THUMB1");
        }
        return limb(part, own.y() < -0.127 ? "FINGERS2" : own.y() < -0.094 ? "FINGERS1" : "HAND");
    }
}

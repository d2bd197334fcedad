package org.unkink.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.figure.prop.Piece;
import org.unkink.figure.prop.Staging;
import org.unkink.figure.prop.Strand;

/** Finds the camera that sees a whole movement as near as it can, so that nothing leaves the picture on the way. */
public final class CameraFit {

    /** Things higher than this are background and may be cut off. */
    private static final double FURNITURE = 1.0;

    private static final double MARGIN = 0.05;

    /** Radius of the body around a joint, metres. */
    private static final Map<String, Double> REACH = Map.of(
            "CLAVICLE", 0.07,
            "ARM", 0.08,
            "FOREARM", 0.05,
            "HAND", 0.05,
            "FINGERS2", 0.07,
            "THIGH", 0.11,
            "SHIN", 0.07,
            "FOOT", 0.07,
            "TOES", 0.05);

    private static final List<String> LEG = List.of("SHIN", "FOOT", "TOES");

    private CameraFit() {}

    /** The part of the scene that has to be seen. */
    public enum Extent {
        /** Head to chest. */
        NECK,
        /** Head to hips. */
        UPPER,
        /** All of the body and the furniture. */
        ALL
    }

    public static Camera camera(
            List<Frames> movement, Staging staging, Extent extent, double azimuth, double elevation, double aspect) {
        List<Vector3> points = new ArrayList<>();
        for (Frames frames : movement) {
            body(points, frames, extent);
            for (Strand strand : staging.strands(frames)) {
                points.add(strand.from().towards(strand.to(), 0.5));
            }
        }
        if (extent == Extent.ALL) {
            furniture(points, staging);
        }
        return Camera.fitting(points, azimuth, elevation, aspect, MARGIN);
    }

    private static void body(List<Vector3> points, Frames frames, Extent extent) {
        around(points, frames.of(Joint.HEAD).apply(new Vector3(0, 0.065, 0.012)), 0.13);
        if (extent == Extent.NECK) {
            around(points, frames.of(Joint.THORAX2).origin(), 0.05);
        } else {
            around(points, frames.of(Joint.THORAX2).origin(), 0.15);
            around(points, frames.of(Joint.PELVIS).origin(), extent == Extent.ALL ? 0.16 : 0.1);
        }
        for (Joint joint : Joint.ALL) {
            String kind = joint.name().substring(joint.name().indexOf('_') + 1);
            if (REACH.containsKey(kind) && isSeen(joint, kind, frames, extent)) {
                around(points, frames.of(joint).origin(), REACH.getOrDefault(kind, 0.0));
            }
        }
    }

    private static boolean isSeen(Joint joint, String kind, Frames frames, Extent extent) {
        return switch (extent) {
            case NECK ->
                !LEG.contains(kind)
                        && frames.of(joint).origin().y()
                                > frames.of(Joint.THORAX2).origin().y();
            case UPPER -> !LEG.contains(kind);
            case ALL -> true;
        };
    }

    private static void around(List<Vector3> points, Vector3 middle, double radius) {
        for (int sign = -1; sign <= 1; sign += 2) {
            points.add(middle.plus(Vector3.LEFT.times(sign * radius)));
            points.add(middle.plus(Vector3.UP.times(sign * radius)));
            points.add(middle.plus(Vector3.FORWARD.times(sign * radius)));
        }
    }

    private static void furniture(List<Vector3> points, Staging staging) {
        for (Piece piece : staging.standing()) {
            var surface = piece.surface();
            List<Vector3> corners = new ArrayList<>();
            for (int i = 0; i < surface.vertices(); i++) {
                corners.add(surface.position(i));
            }
            boolean isFlat = corners.stream().allMatch(corner -> corner.y() < 0.03);
            boolean isTall = corners.stream().anyMatch(corner -> corner.y() > FURNITURE);
            if (!isFlat && !isTall) {
                points.addAll(corners);
            }
        }
    }
}

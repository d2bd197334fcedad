package org.unkink.body.mesh;

import java.util.List;
import org.unkink.body.mesh.Loft.Section;
import org.unkink.body.rig.Joint;

/** Trunk and neck; a build that is neither a man's nor a woman's. */
final class TrunkPrimitives {

    private TrunkPrimitives() {}

    static List<Primitive> all() {
        return List.of(
                Primitive.middle(Part.TRUNK, Joint.PELVIS, 0.01, torso()),
                Primitive.paired(
                        Part.TRUNK, Joint.PELVIS, 0.05, Ellipsoid.at(0.074, 0.905, -0.052, 0.080, 0.092, 0.068)),
                Primitive.paired(
                        Part.TRUNK,
                        Joint.THORAX3,
                        0.05,
                        Ellipsoid.at(0.070, 1.305, 0.046, 0.080, 0.062, 0.046).turned(0, 18, -12)),
                Primitive.paired(
                        Part.TRUNK,
                        Joint.THORAX3,
                        0.04,
                        Ellipsoid.at(0.088, 1.305, -0.088, 0.052, 0.078, 0.032).turned(8, -14, 8)),
                Primitive.paired(
                        Part.TRUNK,
                        Joint.THORAX2,
                        0.05,
                        Ellipsoid.at(0.112, 1.235, -0.040, 0.046, 0.110, 0.062).turned(0, 0, -8)),
                Primitive.paired(Part.TRUNK, Joint.THORAX3, 0.04, trapezius()),
                Primitive.middle(Part.NECK, Joint.NECK1, 0.03, neck()));
    }

    private static Form torso() {
        return new Loft(
                Loft.Axis.UP,
                Loft.Outline.SQUARISH,
                List.of(
                        new Section(0.838, 0.095, 0.066, 0, -0.008),
                        new Section(0.895, 0.158, 0.100, 0, -0.010),
                        new Section(0.945, 0.162, 0.104, 0, -0.006),
                        new Section(1.005, 0.150, 0.098, 0, 0.000),
                        new Section(1.075, 0.137, 0.091, 0, 0.002),
                        new Section(1.135, 0.137, 0.092, 0, 0.000),
                        new Section(1.210, 0.146, 0.101, 0, -0.005),
                        new Section(1.285, 0.155, 0.106, 0, -0.012),
                        new Section(1.345, 0.153, 0.097, 0, -0.021),
                        new Section(1.390, 0.128, 0.078, 0, -0.028),
                        new Section(1.425, 0.088, 0.060, 0, -0.032),
                        new Section(1.455, 0.056, 0.050, 0, -0.032)));
    }

    private static Form trapezius() {
        return RoundCone.between(
                new double[] {0.020, 1.490, -0.040}, 0.036, new double[] {0.140, 1.405, -0.035}, 0.040);
    }

    private static Form neck() {
        return new Loft(
                Loft.Axis.UP,
                Loft.Outline.ELLIPSE,
                List.of(
                        new Section(1.40, 0.060, 0.060, 0, -0.040),
                        new Section(1.44, 0.054, 0.056, 0, -0.036),
                        new Section(1.48, 0.0505, 0.053, 0, -0.028),
                        new Section(1.53, 0.050, 0.054, 0, -0.018),
                        new Section(1.58, 0.050, 0.056, 0, -0.012)));
    }
}

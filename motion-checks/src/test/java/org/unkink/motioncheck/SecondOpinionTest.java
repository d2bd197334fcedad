package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.unkink.body.rig.LimbFreedom.ELBOW_FLEXION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_ABDUCTION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_EXTERNAL_ROTATION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_FLEXION;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.BodyVertex;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.solve.BodyPoint;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.ContactSolver;
import org.unkink.figure.solve.Stiffness;
import org.unkink.figure.solve.Target;

/** The quick ways against slow ones that cannot be wrong in the same way. */
class SecondOpinionTest {

    /** Every vertex of the mesh against every part, without boxes and without a choice of points. */
    @Test
    void chosenPointsMissNoDeepPlaceOfTheMesh() {
        Random random = new Random(11);
        PartCheck check = new PartCheck(Measured.BODY);
        int seen = 0;
        for (int i = 0; i < 16; i++) {
            Posture posture = random(random);
            List<Finding> quick = Measured.look(check, posture).findings("made/by-hand", new Allowances(List.of()));
            for (Part hand : new Part[] {Part.LEFT_HAND, Part.RIGHT_HAND, Part.LEFT_FOREARM, Part.RIGHT_FOREARM}) {
                for (Part host : new Part[] {Part.HEAD, Part.TRUNK, Part.LEFT_THIGH, Part.RIGHT_THIGH}) {
                    double slow = slowDepth(posture, hand, host);
                    double fast = quick.stream()
                            .filter(finding ->
                                    finding.where().equals(PartNames.name(hand) + " in " + PartNames.name(host)))
                            .mapToDouble(Finding::value)
                            .findFirst()
                            .orElse(0);
                    if (slow > 12) {
                        seen++;
                        assertThat(fast).as("%s in %s, %s", hand, host, posture).isGreaterThan(slow - 6);
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(3);
    }

    private static double slowDepth(Posture posture, Part part, Part host) {
        Frames frames = Skeleton.frames(posture);
        List<Vector3> now = Measured.shown(posture);
        double deepest = 0;
        for (int i = 0; i < now.size(); i++) {
            BodyVertex vertex = Measured.MESH.vertices().get(i);
            if (BodyShape.distance(part, vertex.base(), Skeleton.bind()) < 0.001) {
                deepest = Math.max(deepest, -BodyShape.distance(host, now.get(i), frames));
            }
        }
        return deepest * 1000;
    }

    /** Arms anywhere near the body, elbows bent. */
    private static Posture random(Random random) {
        Posture posture = Posture.AT_EASE;
        for (Side side : Side.values()) {
            posture = posture.with(Freedom.of(side, SHOULDER_FLEXION), 10 + 80 * random.nextDouble())
                    .with(Freedom.of(side, SHOULDER_ABDUCTION), 50 * random.nextDouble() - 40)
                    .with(Freedom.of(side, SHOULDER_EXTERNAL_ROTATION), 80 * random.nextDouble() - 60)
                    .with(Freedom.of(side, ELBOW_FLEXION), 40 + 100 * random.nextDouble());
        }
        return posture;
    }

    /** The mesh's own smoothing of weights changes the surface by little beside the limits. */
    @Test
    void theMeasuredSkinIsTheSkinThatIsShown() {
        Random random = new Random(12);
        List<Double> away = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Posture posture = random(random);
            List<Vector3> now = Measured.shown(posture);
            MeasuredPosture posed = new MeasuredPosture(Measured.BODY, posture);
            List<Vector3> measured = new ArrayList<>();
            for (Part part : Part.values()) {
                measured.addAll(posed.surface(part));
            }
            for (int k = 0; k < now.size(); k += 23) {
                double least = Double.POSITIVE_INFINITY;
                for (Vector3 point : measured) {
                    least = Math.min(least, point.distance(now.get(k)));
                }
                away.add(least * 1000);
            }
        }
        away.sort(null);
        assertThat(away.get(away.size() / 2)).isLessThan(6);
        assertThat(away.get(away.size() * 99 / 100)).isLessThan(16);
    }

    /** A straight arm of two bones: the law of cosines tells how far the elbow has to bend. */
    @Test
    void aReachBendsTheElbowAsTwoBonesMust() {
        for (Vector3 target :
                List.of(new Vector3(0.25, 1.35, 0.35), new Vector3(0.40, 1.20, 0.20), new Vector3(0.10, 1.15, 0.40))) {
            Posture reached = ContactSolver.solve(Posture.AT_EASE, List.of(wristAt(target)), Stiffness.USUAL);
            Frames frames = Skeleton.frames(reached);
            double reach = frames.of(Joint.LEFT_ARM).origin().distance(target);
            double cosine =
                    (Skeleton.UPPER_ARM * Skeleton.UPPER_ARM + Skeleton.FOREARM * Skeleton.FOREARM - reach * reach)
                            / (2 * Skeleton.UPPER_ARM * Skeleton.FOREARM);
            double bend = 180 - StrictMath.toDegrees(StrictMath.acos(cosine));
            assertThat(frames.of(Joint.LEFT_HAND).origin().distance(target)).isLessThan(0.004);
            assertThat(reached.get(Freedom.LEFT_ELBOW_FLEXION)).isCloseTo(bend, within(2.0));
        }
    }

    private static Contact wristAt(Vector3 target) {
        BodyPoint wrist = new BodyPoint("left wrist", Joint.LEFT_HAND, Vector3.ZERO, Vector3.RIGHT, Vector3.DOWN);
        return new Contact(wrist, new Target.Room(target, true, true, true), null, null, Contact.Flatness.NOT);
    }
}

package org.unkink.body.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.engine.exercise.Side;

class SkeletonTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Offset<Double> MILLIMETRE = within(0.001);

    @Test
    void everyJointIsAtItsNeutralPlaceWhenEveryAngleIsZero() {
        Frames frames = Skeleton.frames(Posture.NEUTRAL);
        for (Joint joint : Joint.ALL) {
            assertThat(frames.of(joint).origin().distance(joint.neutral()))
                    .as(joint.label())
                    .isCloseTo(0, EXACT);
        }
    }

    /** Fractions of stature of Drillis and Contini; centres of joints lie a little below the marks on the skin. */
    @Test
    void theJointsAreAtTheHeightsOfTheAnthropometricTables() {
        assertHeight(Joint.LEFT_ARM, 0.818, 0.010);
        assertHeight(Joint.LEFT_FOREARM, 0.630, 0.015);
        assertHeight(Joint.LEFT_HAND, 0.485, 0.015);
        assertHeight(Joint.LEFT_THIGH, 0.530, 0.005);
        assertHeight(Joint.LEFT_SHIN, 0.285, 0.005);
        assertHeight(Joint.LEFT_FOOT, 0.039, 0.006);
    }

    private static void assertHeight(Joint joint, double ofStature, double tolerance) {
        assertThat(joint.neutral().y() / Skeleton.STATURE).as(joint.label()).isCloseTo(ofStature, within(tolerance));
    }

    @Test
    void thereAreSixtyOneJointsAndFiftyTwoFreedoms() {
        assertThat(Joint.ALL).hasSize(61);
        assertThat(Freedom.ALL).hasSize(52);
    }

    @Test
    void aMirroredPostureMirrorsEveryFrame() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Posture posture = random(random);
            Frames frames = Skeleton.frames(posture);
            Frames mirrored = Skeleton.frames(posture.mirrored());
            for (Joint joint : Joint.ALL) {
                Frame expected = frames.of(joint).mirrored();
                Frame actual = mirrored.of(joint.mirrored());
                assertThat(actual.origin().distance(expected.origin()))
                        .as(joint.label())
                        .isCloseTo(0, EXACT);
                assertThat(actual.rotation().degreesTo(expected.rotation()))
                        .as(joint.label())
                        .isCloseTo(0, within(1e-6));
            }
        }
    }

    @Test
    void noBoneChangesItsLength() {
        Random random = new Random(8);
        for (int i = 0; i < 50; i++) {
            Frames frames = Skeleton.frames(random(random));
            for (Joint joint : Joint.ALL) {
                Joint parent = joint.parent();
                if (parent != null) {
                    Vector3 place = frames.of(parent).unapply(frames.of(joint).origin());
                    assertThat(place.distance(joint.offset())).as(joint.label()).isCloseTo(0, EXACT);
                }
            }
        }
    }

    @Test
    void elbowAndKneeBendTheWayPeopleDo() {
        Frames frames = Skeleton.frames(
                Posture.NEUTRAL.withBoth(LimbFreedom.ELBOW_FLEXION, 90).withBoth(LimbFreedom.KNEE_FLEXION, 90));
        Vector3 elbow = frames.of(Joint.LEFT_FOREARM).origin();
        assertThat(frames.of(Joint.LEFT_HAND).origin().minus(elbow).z()).isCloseTo(Skeleton.FOREARM, MILLIMETRE);
        Vector3 knee = frames.of(Joint.LEFT_SHIN).origin();
        assertThat(frames.of(Joint.LEFT_FOOT).origin().minus(knee).z()).isCloseTo(-Skeleton.SHIN, MILLIMETRE);
    }

    @Test
    void anArmAbductedByNinetyDegreesIsLevelAndExternalRotationTurnsTheForearmUp() {
        Frames frames = Skeleton.frames(Posture.NEUTRAL
                .withBoth(LimbFreedom.SHOULDER_ABDUCTION, 90)
                .withBoth(LimbFreedom.SHOULDER_EXTERNAL_ROTATION, 90)
                .withBoth(LimbFreedom.ELBOW_FLEXION, 90));
        Vector3 shoulder = frames.of(Joint.RIGHT_ARM).origin();
        Vector3 elbow = frames.of(Joint.RIGHT_FOREARM).origin();
        assertThat(elbow.y()).isCloseTo(shoulder.y(), MILLIMETRE);
        assertThat(elbow.x()).isLessThan(shoulder.x());
        assertThat(frames.of(Joint.RIGHT_HAND).origin().y() - elbow.y()).isCloseTo(Skeleton.FOREARM, MILLIMETRE);
    }

    @Test
    void aTurnOfTheNeckIsAllThereInTheHead() {
        Frames frames = Skeleton.frames(Posture.NEUTRAL.with(Freedom.NECK_ROTATION, 45));
        Vector3 look = frames.of(Joint.HEAD).rotation().apply(Vector3.FORWARD);
        assertThat(StrictMath.toDegrees(StrictMath.atan2(look.x(), look.z()))).isCloseTo(45, EXACT);
    }

    /** Were the twist counted from the hanging arm, these two ways overhead would differ by half a turn. */
    @Test
    void theSkinOfTheUpperArmIsAlikeHoweverTheArmGotOverhead() {
        Posture byFlexion = Posture.NEUTRAL.withBoth(LimbFreedom.SHOULDER_FLEXION, 170);
        Posture byAbduction = Posture.NEUTRAL
                .withBoth(LimbFreedom.SHOULDER_ABDUCTION, 170)
                .withBoth(LimbFreedom.SHOULDER_EXTERNAL_ROTATION, 85);
        for (Joint joint : new Joint[] {Joint.LEFT_ARM_UPPER, Joint.RIGHT_ARM_UPPER}) {
            Quaternion one = Skeleton.frames(byFlexion).of(joint).rotation();
            Quaternion other = Skeleton.frames(byAbduction).of(joint).rotation();
            assertThat(one.degreesTo(other)).as(joint.label()).isLessThan(60);
        }
    }

    @Test
    void theSkinJointsLieOnTheirBonesInTheBindPosture() {
        for (Side side : Side.values()) {
            for (String kind : new String[] {"ARM_UPPER", "ARM_MIDDLE", "SHOULDER_HALF"}) {
                assertThat(turn(side, kind).degreesTo(turn(side, "ARM"))).isCloseTo(0, within(1e-6));
            }
            for (String kind : new String[] {"THIGH_UPPER", "THIGH_MIDDLE", "HIP_THIRD", "HIP_TWO_THIRDS"}) {
                assertThat(turn(side, kind).degreesTo(turn(side, "THIGH"))).isCloseTo(0, within(1e-6));
            }
        }
    }

    private static Quaternion turn(Side side, String kind) {
        return Skeleton.bind().of(Joint.of(side, kind)).rotation();
    }

    @Test
    void anArmTakesTheBladeAlongAsItRises() {
        Frames frames = Skeleton.frames(Posture.NEUTRAL.with(Freedom.LEFT_SHOULDER_ABDUCTION, 170));
        Quaternion blade = frames.of(Joint.THORAX3)
                .rotation()
                .inverse()
                .times(frames.of(Joint.LEFT_SCAPULA).rotation());
        assertThat(blade.rotationVector().z()).isBetween(45.0, 62.0);
    }

    @Test
    void oneChainUpdatedEqualsEverythingUpdated() {
        Random random = new Random(9);
        for (Freedom freedom : Freedom.ALL) {
            double[] values = random(random).values();
            Kinematics part = new Kinematics();
            part.update(values);
            values[freedom.index()] += freedom.isPlace() ? 0.1 : 5;
            part.update(values, freedom.chain());
            Kinematics whole = new Kinematics();
            whole.update(values);
            Frames expected = whole.complete(values);
            Frames actual = part.complete(values);
            for (Joint joint : Joint.ALL) {
                assertThat(actual.of(joint)).as("%s of %s", joint, freedom).isEqualTo(expected.of(joint));
            }
        }
    }

    static Posture random(Random random) {
        double[] values = new double[Freedom.COUNT];
        for (Freedom freedom : Freedom.ALL) {
            RangeOfMotion range = freedom.range();
            values[freedom.index()] = range.least() + random.nextDouble() * (range.most() - range.least());
        }
        return Posture.of(values);
    }
}

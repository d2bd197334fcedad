package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.LimbFreedom;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.prop.Prop;
import org.unkink.figure.prop.Staging;

class BalanceCheckTest {

    private static final Staging NOTHING = Staging.of(List.of());
    private static final double TOUCH = 0.010;

    /** D. A. Winter, Biomechanics and Motor Control of Human Movement: between 0.55 and 0.57 of stature. */
    @Test
    void theCentreOfMassIsWhereTheTablesHaveItOfPeopleWhoStand() {
        Vector3 centre = BodyMass.centre(Skeleton.frames(Posture.NEUTRAL));
        assertThat(centre.y() / Skeleton.STATURE).isBetween(0.55, 0.575);
        assertThat(centre.x()).isCloseTo(0, within(1e-9));
    }

    @Test
    void armsThatRiseLiftTheCentreOfMassByTheirShare() {
        double hanging = BodyMass.centre(Skeleton.frames(Posture.NEUTRAL)).y();
        double level = BodyMass.centre(Skeleton.frames(Posture.NEUTRAL.withBoth(LimbFreedom.SHOULDER_FLEXION, 90)))
                .y();
        // Both arms are 9.43 % of the body; the middle of an arm is about 0.30 m from the shoulder.
        assertThat(level - hanging).isCloseTo(0.0943 * 0.30, within(0.005));
    }

    @Test
    void someoneWhoStandsAtEaseIsInBalance() {
        Finding finding = Measured.worst(Check.BALANCE, new BalanceCheck(NOTHING), grounded(Posture.AT_EASE));
        assertThat(finding.value()).isBetween(-120.0, -30.0);
        assertThat(finding.isTooMuch()).isFalse();
    }

    @Test
    void someoneWhoLeansBeyondTheToesIsFoundByAsMuch() {
        Posture leaning = leaning(13);
        double beyond = BodyMass.centre(Skeleton.frames(leaning)).z() - tipOfToes(leaning);
        assertThat(beyond).isPositive();
        Finding finding = Measured.worst(Check.BALANCE, new BalanceCheck(NOTHING), leaning);
        assertThat(finding.value()).isCloseTo(beyond * 1000, within(4.0));
        assertThat(finding.isTooMuch()).isTrue();
    }

    @Test
    void someoneWhoLeansALittleIsInBalance() {
        assertThat(Measured.worst(Check.BALANCE, new BalanceCheck(NOTHING), leaning(6))
                        .isTooMuch())
                .isFalse();
    }

    @Test
    void aSeatBearsWhoeverSitsOnIt() {
        Posture sitting = Posture.NEUTRAL
                .with(Freedom.PELVIS_HEIGHT, 0.545)
                .withBoth(LimbFreedom.HIP_FLEXION, 90)
                .withBoth(LimbFreedom.KNEE_FLEXION, 90);
        Staging stool = Staging.of(List.of(new Prop.Stool(Prop.Placement.MIDDLE)));
        assertThat(Measured.worst(Check.BALANCE, new BalanceCheck(stool), sitting)
                        .isTooMuch())
                .isFalse();
        assertThat(Measured.worst(Check.BALANCE, new BalanceCheck(NOTHING), sitting)
                        .isTooMuch())
                .isTrue();
    }

    /** The furthest place of the left foot that is lower than what counts as touching. */
    private static double tipOfToes(Posture posture) {
        Frames frames = Skeleton.frames(posture);
        double furthest = 0;
        for (double x = 0.05; x < 0.14; x += 0.002) {
            for (double z = 0.1; z < 0.3; z += 0.001) {
                if (BodyShape.distance(Part.LEFT_FOOT, new Vector3(x, TOUCH, z), frames) < 0) {
                    furthest = Math.max(furthest, z);
                }
            }
        }
        return furthest;
    }

    /** The whole body leans forward about the ankles, the feet flat. */
    private static Posture leaning(double degrees) {
        double height = Posture.NEUTRAL.get(Freedom.PELVIS_HEIGHT) - Skeleton.ANKLE_HEIGHT;
        double radians = StrictMath.toRadians(degrees);
        return grounded(Posture.NEUTRAL
                .with(Freedom.PELVIS_TILT, degrees)
                .withBoth(LimbFreedom.ANKLE_DORSIFLEXION, degrees)
                .with(Freedom.PELVIS_FORWARD, height * StrictMath.sin(radians))
                .plus(Freedom.PELVIS_HEIGHT, height * (StrictMath.cos(radians) - 1)));
    }

    private static Posture grounded(Posture posture) {
        double lowest =
                Measured.shown(posture).stream().mapToDouble(Vector3::y).min().orElseThrow();
        return posture.plus(Freedom.PELVIS_HEIGHT, -lowest);
    }
}

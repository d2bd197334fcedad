package org.unkink.body.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;

class BodyShapeTest {

    private static final Frames BIND = Skeleton.bind();

    @Test
    void bothHalvesAreExactlyAlike() {
        assertThat(points())
                .allSatisfy(
                        point -> assertThat(BodyShape.distance(point)).isEqualTo(BodyShape.distance(point.mirrored())));
    }

    @Test
    void theFigureStandsOnTheFloorAndIsAsTallAsItsStature() {
        assertThat(topmost()).isBetween(Skeleton.STATURE, Skeleton.STATURE + 0.02);
        Posture standing = Posture.NEUTRAL;
        Frames frames = Skeleton.frames(standing);
        Vector3 sole = frames.of(Joint.LEFT_FOOT).origin();
        Vector3 underTheSole = new Vector3(sole.x(), 0, sole.z() + 0.08);
        assertThat(BodyShape.distance(Part.LEFT_FOOT, underTheSole, frames)).isCloseTo(0, within(0.004));
    }

    @ParameterizedTest
    @EnumSource(Joint.class)
    void everyJointLiesInsideOfTheBody(Joint joint) {
        assertThat(BodyShape.distance(BIND.of(joint).origin())).isNegative();
    }

    @Test
    void thePartsTogetherAreTheBodyExceptForItsFillets() {
        double widestFillet = 0.03;
        List<Vector3> near = points().stream()
                .filter(point -> Math.abs(BodyShape.distance(point)) < 0.02)
                .toList();
        assertThat(near).hasSizeGreaterThan(20).allSatisfy(point -> {
            double nearest = Stream.of(Part.values())
                    .mapToDouble(part -> BodyShape.distance(part, point, BIND))
                    .min()
                    .orElseThrow();
            assertThat(BodyShape.distance(point)).isBetween(nearest - widestFillet, nearest + 0.005);
        });
    }

    @Test
    void aHandIsWhereItsJointPutsIt() {
        Posture reaching = Posture.NEUTRAL
                .with(Freedom.RIGHT_SHOULDER_FLEXION, 120)
                .with(Freedom.RIGHT_ELBOW_FLEXION, 40)
                .with(Freedom.RIGHT_FOREARM_SUPINATION, 30);
        Frames frames = Skeleton.frames(reaching);
        Frame hand = frames.of(Joint.RIGHT_HAND);
        Frame bindHand = BIND.of(Joint.RIGHT_HAND);
        Vector3 offPalm = new Vector3(0.03, -0.05, 0);
        assertThat(BodyShape.distance(Part.RIGHT_HAND, hand.apply(offPalm), frames))
                .isCloseTo(BodyShape.distance(Part.RIGHT_HAND, bindHand.apply(offPalm), BIND), within(1e-9));
    }

    @Test
    void theTrunkBendsWithTheSpine() {
        Posture bent = Posture.NEUTRAL
                .with(Freedom.LUMBAR_FLEXION, 40)
                .with(Freedom.THORACIC_FLEXION, 20)
                .with(Freedom.THORACIC_ROTATION, 20);
        Frames frames = Skeleton.frames(bent);
        Vector3 behindTheNeck = BIND.of(Joint.THORAX3).unapply(new Vector3(0, 1.35, -0.15));
        Vector3 moved = frames.of(Joint.THORAX3).apply(behindTheNeck);
        assertThat(BodyShape.distance(Part.TRUNK, moved, frames))
                .isCloseTo(BodyShape.distance(Part.TRUNK, new Vector3(0, 1.35, -0.15), BIND), within(0.003));
        assertThat(BodyShape.distance(Part.TRUNK, new Vector3(0, 1.35, -0.12), frames))
                .as("where the upper back was before")
                .isGreaterThan(0.05);
    }

    @Test
    void theRightPartsMirrorTheLeftOnesInAMirroredPosture() {
        Posture posture = Posture.NEUTRAL
                .with(Freedom.NECK_ROTATION, 30)
                .with(Freedom.LUMBAR_SIDE_BEND, 15)
                .with(Freedom.LEFT_SHOULDER_ABDUCTION, 70)
                .with(Freedom.LEFT_KNEE_FLEXION, 50);
        Frames frames = Skeleton.frames(posture);
        Frames mirrored = Skeleton.frames(posture.mirrored());
        for (Part part : Part.values()) {
            assertThat(points())
                    .allSatisfy(point -> assertThat(BodyShape.distance(part.mirrored(), point.mirrored(), mirrored))
                            .isCloseTo(BodyShape.distance(part, point, frames), within(1e-9)));
        }
    }

    @Test
    void theNormalPointsOutOfTheBody() {
        assertThat(points()).allSatisfy(point -> {
            Vector3 normal = BodyShape.normal(point);
            assertThat(normal.length()).isCloseTo(1, within(1e-9));
            assertThat(BodyShape.distance(point.plus(normal.times(1e-3)))).isGreaterThan(BodyShape.distance(point));
        });
    }

    private static double topmost() {
        double y = 1.8;
        while (BodyShape.distance(new Vector3(0, y, -0.01)) > 0) {
            y -= 1e-3;
        }
        return y;
    }

    /** Points in and around the body, the same ones each time. */
    private static List<Vector3> points() {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, 400)
                .mapToObj(i -> new Vector3(
                        random.nextDouble() * 0.5, random.nextDouble() * 1.75, random.nextDouble() * 0.3 - 0.15))
                .toList();
    }
}

package org.unkink.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.LimbFreedom;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.prop.Prop.Placement;
import org.unkink.figure.solve.BodyPoints;
import org.unkink.figure.surface.TriangleMesh;

/** Things stand where they should, and what hands hold goes with them. */
final class StagingTest {

    private static final List<Side> BOTH = List.of(Side.LEFT, Side.RIGHT);

    private static final List<Prop> FURNITURE = List.of(
            new Prop.Chair(new Placement(new Vector3(1, 0, 2), 30)),
            new Prop.Stool(Placement.MIDDLE),
            new Prop.Doorway(Placement.MIDDLE),
            new Prop.Wall(Placement.MIDDLE),
            new Prop.Post(Placement.MIDDLE, 1.8),
            new Prop.Crossbar(Placement.MIDDLE, 2.1),
            new Prop.FoamRoller(Placement.MIDDLE),
            new Prop.Bicycle(Placement.MIDDLE),
            new Prop.Cushion(Placement.MIDDLE, new Vector3(0.4, 0.1, 0.3)));

    private static double lowest(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::surface)
                .mapToDouble(StagingTest::lowest)
                .min()
                .orElseThrow();
    }

    private static double lowest(TriangleMesh surface) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < surface.vertices(); i++) {
            lowest = Math.min(lowest, surface.position(i).y());
        }
        return lowest;
    }

    @Test
    void everythingStandsOnTheFloor() {
        for (Prop prop : FURNITURE) {
            assertThat(lowest(Staging.of(List.of(prop)).standing()))
                    .as(prop.toString())
                    .isCloseTo(0, within(0.0015));
        }
    }

    @Test
    void theUpperSideOfAMatIsTheFloor() {
        Piece mat =
                Staging.of(List.of(new Prop.Mat(Placement.MIDDLE))).standing().getFirst();
        assertThat(mat.distance(Vector3.ZERO)).isCloseTo(0, within(1e-9));
    }

    @Test
    void theSurfaceOfAPieceIsWhereItsDistanceIsNothing() {
        for (Piece piece : Staging.of(FURNITURE).standing()) {
            TriangleMesh surface = piece.surface();
            for (int i = 0; i < surface.vertices(); i++) {
                assertThat(piece.distance(surface.position(i))).as(piece.name()).isCloseTo(0, within(0.005));
            }
            assertThat(piece.distance(piece.frame().origin())).as(piece.name()).isNegative();
        }
    }

    @Test
    void theSeatIsForSittingAndTheBackrestIsBehind() {
        Staging chair = Staging.of(List.of(new Prop.Chair(Placement.MIDDLE)));
        assertThat(chair.standing())
                .filteredOn(piece -> piece.name().equals("seat"))
                .singleElement()
                .satisfies(seat ->
                        assertThat(seat.distance(new Vector3(0, 0.44, 0))).isCloseTo(0, within(1e-9)));
        assertThat(chair.standing())
                .filteredOn(piece -> piece.name().equals("backrest"))
                .singleElement()
                .satisfies(back -> assertThat(back.frame().origin().z()).isNegative());
    }

    @Test
    void aDumbbellGoesWithTheHand() {
        Staging staging = Staging.of(List.of(new Prop.Dumbbell(BOTH)));
        Posture hanging = Posture.AT_EASE;
        Posture raised = hanging.withBoth(LimbFreedom.SHOULDER_FLEXION, 90);
        Vector3 low =
                staging.inHands(Skeleton.frames(hanging)).getFirst().frame().origin();
        Vector3 high =
                staging.inHands(Skeleton.frames(raised)).getFirst().frame().origin();
        assertThat(high.y() - low.y()).isGreaterThan(0.4);
        assertThat(staging.held()).hasSize(6);
    }

    @Test
    void theGripsOfBothHandsAreMirrorImages() {
        Frames frames = Skeleton.frames(Posture.AT_EASE);
        Frame left = Grip.inRoom(frames, Side.LEFT);
        Frame right = Grip.inRoom(frames, Side.RIGHT);
        assertThat(left.origin().distance(right.mirrored().origin())).isCloseTo(0, within(1e-9));
        assertThat(Math.abs(left.rotation().dot(right.mirrored().rotation()))).isCloseTo(1, within(1e-9));
    }

    @Test
    void aBandEndsInTheHandAndAtItsAnchorAndGetsThinner() {
        Vector3 anchor = new Vector3(0, 1.1, 1.5);
        Staging staging = Staging.of(List.of(new Prop.Band(anchor, BOTH)));
        Frames reaching = Skeleton.frames(Posture.AT_EASE.withBoth(LimbFreedom.SHOULDER_FLEXION, 70));
        Frames pulled = Skeleton.frames(Posture.AT_EASE.withBoth(LimbFreedom.SHOULDER_FLEXION, -20));
        Strand slack = staging.strands(reaching).getFirst();
        Strand tight = staging.strands(pulled).getFirst();
        assertThat(slack.to()).isEqualTo(anchor);
        assertThat(slack.from().distance(Grip.inRoom(reaching, Side.LEFT).origin()))
                .isLessThan(0.08);
        assertThat(tight.from().distance(anchor)).isGreaterThan(slack.from().distance(anchor));
        assertThat(tight.radius()).isLessThan(slack.radius());
    }

    @Test
    void aPedalIsUnderTheBallOfItsFootAndItsCrankTurnsAboutTheAxle() {
        Prop.Bicycle bicycle = new Prop.Bicycle(new Placement(new Vector3(0.3, 0, 1), 0));
        Staging staging = Staging.of(List.of(bicycle));
        Posture standing = Posture.NEUTRAL;
        Posture stepping = standing.with(Freedom.LEFT_HIP_FLEXION, 40).with(Freedom.LEFT_KNEE_FLEXION, 60);
        for (Posture posture : List.of(standing, stepping)) {
            Frames frames = Skeleton.frames(posture);
            Strand crank = staging.strands(frames).getFirst();
            Strand pedal = staging.strands(frames).get(1);
            Vector3 ball = BodyPoints.find("left ball of foot").orElseThrow().in(frames);
            assertThat(pedal.from().towards(pedal.to(), 0.5).distance(ball)).isCloseTo(pedal.radius(), within(1e-9));
            assertThat(crank.to()).isEqualTo(pedal.from());
            assertThat(crank.from().y()).isCloseTo(bicycle.axle().y(), within(1e-9));
            assertThat(crank.from().z()).isCloseTo(bicycle.axle().z(), within(1e-9));
        }
        assertThat(staging.holder(0)).isEmpty();
    }

    @Test
    void theHolderOfABandsStrandIsItsHand() {
        Staging staging = Staging.of(List.of(new Prop.Band(Vector3.UP, BOTH)));
        assertThat(staging.holder(2)).contains(Side.LEFT);
        assertThat(staging.holder(3)).contains(Side.RIGHT);
    }

    @Test
    void whatNobodyHoldsIsRefused() {
        assertThatThrownBy(() -> new Prop.Dumbbell(List.of())).hasMessageContaining("held");
        assertThatThrownBy(() -> new Prop.Band(Vector3.ZERO, List.of(Side.LEFT, Side.LEFT)))
                .hasMessageContaining("LEFT, LEFT");
    }
}

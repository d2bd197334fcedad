package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.motion.Breath;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionFrame;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.pose.Allowance;
import org.unkink.figure.pose.PoseSheet;
import org.unkink.figure.pose.VariantSheet;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Target;

/**
 * For every check a motion of the catalogue that is spoilt: just within the limit nothing is wrong, just beyond it this
 * check finds it, and no other.
 */
class SpoiltMotionsTest {

    private static final Set<String> NOTHING = Set.of();

    /** Time for a bend of 60 degrees and back again that is neither fast nor sudden. */
    private static final int FRAMES = 41;

    private static final int MIDDLE = FRAMES / 2;

    /** Standing, the arms hanging, nothing around. */
    private static final CheckedMotion STANDING = Spoilt.held("scapular-squeeze/standing", "squeezed", FRAMES);

    private static final CheckedMotion SITTING = Spoilt.held("scapular-squeeze/seated", "squeezed", FRAMES);
    private static final CheckedMotion HAND_ON_HEAD = Spoilt.held("upper-trapezius-stretch/standing", "tilted", FRAMES);
    private static final CheckedMotion IN_THE_DOORWAY = Spoilt.held("pec-stretch/doorway", "leaning", FRAMES);

    @Test
    void nothingIsWrongBefore() {
        for (CheckedMotion subject : List.of(STANDING, SITTING, HAND_ON_HEAD, IN_THE_DOORWAY)) {
            assertThat(Spoilt.red(subject)).as(subject.name()).isEmpty();
        }
    }

    @Test
    void rangeAHeadThatTurnsFurtherThanANeckCan() {
        assertThat(Spoilt.red(turned(60.04))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(turned(60.06))).containsExactly("RANGE neck rotation");
        assertThat(Spoilt.red(turned(-60.04))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(turned(-60.06))).containsExactly("RANGE neck rotation");
    }

    private static CheckedMotion turned(double degrees) {
        return Spoilt.bent(STANDING, (posture, share) -> posture.with(Freedom.NECK_ROTATION, degrees * share));
    }

    @Test
    void contactFeetThatSlide() {
        assertThat(Spoilt.red(slid(0.0119))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(slid(0.0121)))
                .containsExactly("CONTACT left sole at its place", "CONTACT right sole at its place");
    }

    private static CheckedMotion slid(double metres) {
        return Spoilt.bent(STANDING, (posture, share) -> posture.plus(Freedom.PELVIS_LEFT, metres * share));
    }

    @Test
    void contactAHandThatLeavesTheHead() {
        assertThat(Spoilt.red(elbow(awayFromHead(11.5)))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(elbow(awayFromHead(12.5)))).containsExactly("CONTACT right palm on left head crown");
    }

    /** The change of the elbow at which the palm is so many millimetres from its place on the head, degrees. */
    private static double awayFromHead(double millimetres) {
        MotionFrame middle = HAND_ON_HEAD.sequences().getFirst().moments().get(MIDDLE);
        Contact palm = middle.contacts().stream()
                .filter(contact -> contact.point().name().equals("right palm"))
                .findFirst()
                .orElseThrow();
        if (!(palm.target() instanceof Target.Body head)) {
            throw new AssertionError("the palm lies on " + palm.target());
        }
        return -Measured.solve(
                degrees -> {
                    Frames frames = Skeleton.frames(middle.posture().plus(Freedom.RIGHT_ELBOW_FLEXION, -degrees));
                    return 1000 * palm.point().in(frames).distance(head.point().in(frames));
                },
                millimetres,
                0,
                20);
    }

    private static CheckedMotion elbow(double degrees) {
        return Spoilt.bent(
                HAND_ON_HEAD, (posture, share) -> posture.plus(Freedom.RIGHT_ELBOW_FLEXION, degrees * share));
    }

    @Test
    void partsAHandThatGoesIntoTheHead() {
        assertThat(Spoilt.red(elbow(intoHead(11)))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(elbow(intoHead(12.5)))).containsExactly("PARTS right hand in head");
    }

    /** The change of the elbow at which, by every vertex that is shown, the hand is so deep in the head, degrees. */
    private static double intoHead(double millimetres) {
        Posture middle = HAND_ON_HEAD.sequences().getFirst().posture(MIDDLE);
        int[] hand = IntStream.range(0, Measured.MESH.vertices().size())
                .filter(i -> BodyShape.distance(
                                Part.RIGHT_HAND, Measured.MESH.vertices().get(i).base(), Skeleton.bind())
                        < 0.001)
                .toArray();
        return Measured.solve(
                degrees -> {
                    Posture bent = middle.plus(Freedom.RIGHT_ELBOW_FLEXION, degrees);
                    List<Vector3> shown = Measured.shown(bent);
                    Frames frames = Skeleton.frames(bent);
                    double nearest = Double.POSITIVE_INFINITY;
                    for (int i : hand) {
                        nearest = Math.min(nearest, BodyShape.distance(Part.HEAD, shown.get(i), frames));
                    }
                    return -1000 * nearest;
                },
                millimetres,
                -5,
                10);
    }

    @Test
    void floorFeetThatSink() {
        assertThat(Spoilt.red(sunk(4.8))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(sunk(5.2))).containsExactly("FLOOR left foot", "FLOOR right foot");
    }

    /** With the lowest vertex that is shown so many millimetres under the floor. */
    private static CheckedMotion sunk(double millimetres) {
        double metres = lowest(STANDING) + millimetres / 1000;
        return Spoilt.bent(STANDING, (posture, share) -> posture.plus(Freedom.PELVIS_HEIGHT, -metres * share));
    }

    private static double lowest(CheckedMotion subject) {
        return shown(subject).stream().mapToDouble(Vector3::y).min().orElseThrow();
    }

    /** Every vertex that is shown in the pose. */
    private static List<Vector3> shown(CheckedMotion held) {
        return Measured.shown(held.sequences().getFirst().posture(MIDDLE));
    }

    @Test
    void speedAHeadThatIsShaken() {
        assertThat(Spoilt.red(shaken(199))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(shaken(201))).containsExactly("SPEED neck rotation");
    }

    /** Three times to the left and to the right in four seconds. */
    private static CheckedMotion shaken(double degreesPerSecond) {
        FrameSequence sequence = Spoilt.held("scapular-squeeze/standing", "squeezed", 121)
                .sequences()
                .getFirst();
        int last = sequence.frames() - 1;
        double[] swing = IntStream.rangeClosed(0, last)
                .mapToDouble(frame -> StrictMath.sin(6 * StrictMath.PI * frame / last))
                .toArray();
        double fastest = IntStream.rangeClosed(1, last)
                .mapToDouble(frame -> 30 * Math.abs(swing[frame] - swing[frame - 1]))
                .max()
                .orElseThrow();
        return withTakes(STANDING, List.of(turned(sequence, frame -> degreesPerSecond / fastest * swing[frame])));
    }

    private interface Turn {
        double degrees(int frame);
    }

    private static FrameSequence turned(FrameSequence sequence, Turn turn) {
        List<MotionFrame> moments = new ArrayList<>();
        for (int frame = 0; frame < sequence.frames(); frame++) {
            MotionFrame moment = sequence.moments().get(frame);
            moments.add(new MotionFrame(
                    moment.posture().plus(Freedom.NECK_ROTATION, turn.degrees(frame)), moment.contacts()));
        }
        return new FrameSequence(sequence.name(), moments);
    }

    private static CheckedMotion withTakes(CheckedMotion subject, List<FrameSequence> sequences) {
        return new CheckedMotion(subject.name(), sequences, sequences, subject.staging(), subject.allowances());
    }

    @Test
    void jumpASeamBetweenTwoParts() {
        FrameSequence sequence = STANDING.sequences().getFirst();
        for (double sign : new double[] {-1, 1}) {
            FrameSequence within = turned(sequence, frame -> sign * 0.98);
            FrameSequence beyond = turned(sequence, frame -> sign * 1.02);
            assertThat(Spoilt.red(withTakes(STANDING, List.of(sequence, within))))
                    .isEqualTo(NOTHING);
            assertThat(Spoilt.red(withTakes(STANDING, List.of(sequence, beyond))))
                    .containsExactly("JUMP neck rotation");
        }
    }

    @Test
    void jumpASeamFromOneRepetitionToTheNext() {
        FrameSequence sequence = STANDING.sequences().getFirst();
        int last = sequence.frames() - 1;
        assertThat(Spoilt.red(withTakes(STANDING, List.of(turned(sequence, frame -> 0.98 * eased(frame, last))))))
                .isEqualTo(NOTHING);
        assertThat(Spoilt.red(withTakes(STANDING, List.of(turned(sequence, frame -> 1.02 * eased(frame, last))))))
                .containsExactly("JUMP neck rotation");
    }

    private static double eased(int frame, int last) {
        return (1 - StrictMath.cos(StrictMath.PI * frame / last)) / 2;
    }

    @Test
    void propsADoorFrameThatStandsInAForearm() {
        assertThat(Spoilt.red(nearer(11.5))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(nearer(12.5))).containsExactly("PROPS left forearm in jamb");
    }

    /** The door frame moved towards the figure until a vertex that is shown is so deep in it. */
    private static CheckedMotion nearer(double millimetres) {
        List<Vector3> shown = shown(IN_THE_DOORWAY);
        double way = Measured.solve(
                metres -> Spoilt.depthInThings(shown, Spoilt.moved(IN_THE_DOORWAY, Vector3.FORWARD.times(-metres))),
                millimetres,
                -0.01,
                0.02);
        return Spoilt.moved(IN_THE_DOORWAY, Vector3.FORWARD.times(-way));
    }

    @Test
    void balanceABodyThatLeansBeyondItsToes() {
        assertThat(Spoilt.red(leaning(-2.5))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(leaning(1))).containsExactly("BALANCE balance");
    }

    /** The whole body leans forward about the ankles until its centre of mass is so many millimetres beyond the toes. */
    private static CheckedMotion leaning(double millimetres) {
        Posture middle = STANDING.sequences().getFirst().posture(MIDDLE);
        double degrees = Measured.solve(
                lean -> {
                    Frames frames = Skeleton.frames(leaning(middle, lean));
                    return 1000 * (BodyMass.centre(frames).z() - tipOfToes(frames));
                },
                millimetres,
                0,
                20);
        return Spoilt.bent(STANDING, (posture, share) -> leaning(posture, degrees * share));
    }

    private static Posture leaning(Posture posture, double degrees) {
        Frames frames = Skeleton.frames(posture);
        Vector3 way = frames.of(Joint.PELVIS)
                .origin()
                .minus(frames.of(Joint.LEFT_FOOT).origin());
        double sine = StrictMath.sin(StrictMath.toRadians(degrees));
        double cosine = StrictMath.cos(StrictMath.toRadians(degrees));
        return posture.plus(Freedom.PELVIS_TILT, degrees)
                .plus(Freedom.LEFT_ANKLE_DORSIFLEXION, degrees)
                .plus(Freedom.RIGHT_ANKLE_DORSIFLEXION, degrees)
                .plus(Freedom.PELVIS_FORWARD, way.y() * sine + way.z() * (cosine - 1))
                .plus(Freedom.PELVIS_HEIGHT, way.y() * (cosine - 1) - way.z() * sine);
    }

    /** The furthest place of the left foot that is lower than a centimetre. */
    private static double tipOfToes(Frames frames) {
        double furthest = 0;
        for (double x = 0.05; x < 0.2; x += 0.004) {
            for (double z = 0.15; z < 0.22; z += 0.001) {
                if (BodyShape.distance(Part.LEFT_FOOT, new Vector3(x, 0.010, z), frames) < 0) {
                    furthest = Math.max(furthest, z);
                }
            }
        }
        return furthest;
    }

    @Test
    void balanceASeatThatIsAwayFromWhoeverSitsOnIt() {
        assertThat(Spoilt.red(seatAway(9))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(seatAway(13.5))).containsExactly("BALANCE balance");
    }

    /** The stool lowered until it is so many millimetres away from every vertex that is shown. */
    private static CheckedMotion seatAway(double millimetres) {
        double lower = (Spoilt.depthInThings(shown(SITTING), SITTING) + millimetres) / 1000;
        return Spoilt.moved(SITTING, Vector3.UP.times(-lower));
    }

    @Test
    void balanceABodyThatFloats() {
        assertThat(Spoilt.red(sunk(-8))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(sunk(-10.4))).containsExactly("BALANCE balance");
    }

    /** A frame of a move, and one of a breath. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mirrorASideThatDoesSomethingElse(boolean isMove) {
        Motion motion = Spoilt.motion("scapular-squeeze/standing");
        assertThat(Spoilt.red(nodding(motion, isMove, 0.49))).isEqualTo(NOTHING);
        assertThat(Spoilt.red(nodding(motion, isMove, 0.51))).containsExactly("MIRROR head nod");
    }

    private static Motion nodding(Motion motion, boolean isMove, double degrees) {
        List<Transition> transitions = new ArrayList<>(motion.transitions());
        List<Breath> breaths = new ArrayList<>(motion.breaths());
        if (isMove) {
            Transition move = transitions.getLast();
            transitions.set(
                    transitions.size() - 1,
                    new Transition(
                            move.from(),
                            move.via(),
                            move.to(),
                            move.seconds(),
                            move.flows(),
                            nodding(move.moments(), degrees)));
        } else {
            Breath breath = breaths.getLast();
            breaths.set(
                    breaths.size() - 1,
                    new Breath(breath.pose(), breath.seconds(), nodding(breath.moments(), degrees)));
        }
        return new Motion(motion.variant(), motion.sheet(), motion.keys(), transitions, breaths);
    }

    private static List<MotionFrame> nodding(List<MotionFrame> moments, double degrees) {
        CheckedMotion nod = new CheckedMotion(
                "nod", List.of(new FrameSequence("nod", moments)), List.of(), STANDING.staging(), List.of());
        return Spoilt.bent(nod, (posture, share) -> posture.plus(Freedom.HEAD_NOD, degrees * share))
                .sequences()
                .getFirst()
                .moments();
    }

    @Test
    void allowanceOneThatNothingNeeds() {
        PoseSheet sheet = Spoilt.sheet("face-pull/band");
        assertThat(lookAt("face-pull/band", sheet)).isEqualTo(NOTHING);
        Allowance needless = new Allowance("left hand in head", 20, "nothing");
        assertThat(lookAt("face-pull/band", with(sheet, List.of(needless))))
                .containsExactly("ALLOWANCE left hand in head");
    }

    @Test
    void anAllowanceHoldsAsFarAsItSays() {
        PoseSheet sheet = Spoilt.sheet("jog/standing");
        double beside = Spoilt.check().look(Spoilt.motion("jog/standing")).stream()
                .filter(finding -> finding.check() == Check.BALANCE)
                .mapToDouble(Finding::value)
                .max()
                .orElseThrow();
        assertThat(beside).isPositive();
        assertThat(lookAt("jog/standing", with(sheet, List.of(new Allowance("balance", beside + 0.1, "jogs")))))
                .isEqualTo(NOTHING);
        assertThat(lookAt("jog/standing", with(sheet, List.of(new Allowance("balance", beside - 0.1, "jogs")))))
                .containsExactly("BALANCE balance");
    }

    private static Set<String> lookAt(String variant, PoseSheet sheet) {
        return Spoilt.red(ExerciseCheck.look(Spoilt.check(), List.of(Spoilt.variant(variant)), sheet));
    }

    private static PoseSheet with(PoseSheet sheet, List<Allowance> allowances) {
        var variants = new LinkedHashMap<String, VariantSheet>();
        sheet.variants()
                .forEach((name, own) -> variants.put(
                        name,
                        new VariantSheet(own.side(), own.poses(), own.props(), own.view(), own.muscles(), allowances)));
        return new PoseSheet(sheet.exercise(), variants);
    }

    /** Of five frames the first, the last, an even and an odd one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void noFrameIsPassedOver(int frame) {
        assertThat(Spoilt.red(Spoilt.changed(STANDING, 5, frame, posture -> posture.with(Freedom.NECK_SIDE_BEND, 36))))
                .contains("RANGE neck side bend");
        assertThat(Spoilt.red(Spoilt.changed(STANDING, 5, frame, posture -> posture.plus(Freedom.NECK_ROTATION, 7))))
                .contains("SPEED neck rotation");
        assertThat(Spoilt.red(Spoilt.changed(STANDING, 5, frame, posture -> posture.plus(Freedom.PELVIS_LEFT, 0.013))))
                .contains("CONTACT left sole at its place");
        assertThat(Spoilt.red(
                        Spoilt.changed(STANDING, 5, frame, posture -> posture.plus(Freedom.PELVIS_HEIGHT, -0.010))))
                .contains("FLOOR left foot");
        assertThat(Spoilt.red(
                        Spoilt.changed(STANDING, 5, frame, posture -> posture.plus(Freedom.PELVIS_HEIGHT, 0.020))))
                .contains("BALANCE balance");
        assertThat(Spoilt.red(Spoilt.changed(
                        HAND_ON_HEAD, 5, frame, posture -> posture.plus(Freedom.RIGHT_ELBOW_FLEXION, 5))))
                .contains("PARTS right hand in head");
        assertThat(Spoilt.red(
                        Spoilt.changed(SITTING, 5, frame, posture -> posture.plus(Freedom.PELVIS_HEIGHT, -0.020))))
                .anyMatch(found -> found.startsWith("PROPS ") && found.endsWith(" in seat"));
    }
}

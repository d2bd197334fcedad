package org.unkink.figure.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.LimbFreedom;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.solve.Contact.Flatness;
import org.unkink.figure.solve.Stiffness.Grade;

class ContactSolverTest {

    private static final double MILLIMETRE = 0.001;

    private static final List<Contact> SOLES =
            List.of(floor("left sole", new Vector3(0.11, 0, 0.05)), floor("right sole", new Vector3(-0.11, 0, 0.05)));

    private static final Posture HAND_UP = Posture.AT_EASE
            .with(Freedom.LEFT_SHOULDER_FLEXION, 95)
            .with(Freedom.LEFT_SHOULDER_ABDUCTION, 60)
            .with(Freedom.LEFT_SHOULDER_EXTERNAL_ROTATION, 40)
            .with(Freedom.LEFT_ELBOW_FLEXION, 125);

    private static final List<Contact> HAND_ON_HEAD = List.of(
            new Contact(point("left palm"), on("left head crown-back"), null, null, Flatness.MOSTLY),
            SOLES.get(0),
            SOLES.get(1));

    @Test
    void contactsAreReachedWithinEveryRange() {
        Posture posture = ContactSolver.solve(HAND_UP, HAND_ON_HEAD, Stiffness.USUAL);

        assertKept(posture, HAND_ON_HEAD, MILLIMETRE);
        assertWithinRanges(posture);
    }

    @Test
    void aContactOutOfReachBreaksNoRange() {
        Contact far = new Contact(
                point("left palm"), new Target.Room(new Vector3(3, 3, -3), true, true, true), null, null, Flatness.NOT);
        List<Contact> contacts = List.of(far, SOLES.get(0), SOLES.get(1));

        Posture posture = ContactSolver.solve(Posture.AT_EASE, contacts, Stiffness.USUAL);

        assertWithinRanges(posture);
        assertThat(far.miss(Skeleton.frames(posture)).length()).isGreaterThan(1);
    }

    @Test
    void whatIsWantedBeyondARangeIsBroughtBack() {
        Posture posture =
                ContactSolver.solve(Posture.NEUTRAL.with(Freedom.NECK_ROTATION, 90), List.of(), Stiffness.USUAL);

        assertThat(posture.get(Freedom.NECK_ROTATION))
                .isEqualTo(Freedom.NECK_ROTATION.range().most());
    }

    @Test
    void theMirroredTaskHasTheMirroredSolution() {
        Posture posture = ContactSolver.solve(HAND_UP, HAND_ON_HEAD, Stiffness.USUAL);
        Posture other = ContactSolver.solve(
                HAND_UP.mirrored(), HAND_ON_HEAD.stream().map(Contact::mirrored).toList(), Stiffness.USUAL.mirrored());

        for (Freedom freedom : Freedom.ALL) {
            assertThat(other.mirrored().get(freedom))
                    .as(freedom.clinicalName())
                    .isCloseTo(posture.get(freedom), within(0.01));
        }
    }

    @Test
    void aFirmFreedomGivesLessThanAUsualOne() {
        Stiffness firm = Stiffness.of(Map.of(Freedom.LEFT_ELBOW_FLEXION, Grade.FIRM));
        double usual =
                ContactSolver.solve(HAND_UP, HAND_ON_HEAD, Stiffness.USUAL).get(Freedom.LEFT_ELBOW_FLEXION);
        double held = ContactSolver.solve(HAND_UP, HAND_ON_HEAD, firm).get(Freedom.LEFT_ELBOW_FLEXION);

        assertThat(Math.abs(held - 125)).isLessThan(Math.abs(usual - 125) / 2);
    }

    @Test
    void aPassageBeginsAndEndsExactlyAtItsEnds() {
        Posture from = ContactSolver.solve(HAND_UP, HAND_ON_HEAD, Stiffness.USUAL);
        Posture to = ContactSolver.solve(HAND_UP.with(Freedom.NECK_FLEXION, 35), HAND_ON_HEAD, Stiffness.USUAL);

        // Only the soles are kept, though the palm lies on the head at both ends.
        Passage passage = new Passage(from, to, SOLES, Stiffness.USUAL);

        for (Freedom freedom : Freedom.ALL) {
            assertThat(passage.at(from, 0).get(freedom)).isCloseTo(from.get(freedom), within(0.05));
            assertThat(passage.at(to, 1).get(freedom)).isCloseTo(to.get(freedom), within(0.05));
        }
    }

    @Test
    void aPassageKeepsItsContactsAllTheWay() {
        Posture from = ContactSolver.solve(HAND_UP, HAND_ON_HEAD, Stiffness.USUAL);
        Posture to = ContactSolver.solve(HAND_UP.with(Freedom.NECK_FLEXION, 35), HAND_ON_HEAD, Stiffness.USUAL);
        Passage passage = new Passage(from, to, HAND_ON_HEAD, Stiffness.USUAL);

        for (double share = 0; share <= 1; share += 0.1) {
            assertKept(passage.at(from.blend(to, share), share), HAND_ON_HEAD, MILLIMETRE);
        }
    }

    @Test
    void twoContactsHaveTheCoordinatesInCommonThatAgree() {
        Contact here = floor("left sole", new Vector3(0.1, 0, 0.05));
        Contact there = floor("left sole", new Vector3(0.1, 0, 0.40));

        assertThat(here.common(there))
                .hasValueSatisfying(common -> assertThat(common.target())
                        .isEqualTo(new Target.Room(new Vector3(0.1, 0, 0.40), true, true, false)));
        assertThat(here.common(floor("right sole", new Vector3(0.1, 0, 0.05)))).isEmpty();
    }

    @Test
    void anArmInFrontTurnsFurtherInwardsThanOneAtTheSide() {
        Freedom rotation = Freedom.of(Side.LEFT, LimbFreedom.SHOULDER_EXTERNAL_ROTATION);
        Posture atSide = Posture.NEUTRAL.with(Freedom.LEFT_SHOULDER_ABDUCTION, 90);
        Posture inFront = Posture.NEUTRAL.with(Freedom.LEFT_SHOULDER_FLEXION, 90);

        assertThat(rotation.range(atSide).least()).isEqualTo(-65);
        assertThat(rotation.range(inFront).least()).isEqualTo(-120);
        assertThat(rotation.range(Posture.NEUTRAL).least()).isEqualTo(-65);
    }

    private static BodyPoint point(String name) {
        return BodyPoints.find(name).orElseThrow();
    }

    private static Target on(String name) {
        return new Target.Body(point(name));
    }

    private static Contact floor(String point, Vector3 at) {
        return new Contact(point(point), new Target.Room(at, true, true, true), Vector3.DOWN, null, Flatness.FULLY);
    }

    private static void assertKept(Posture posture, List<Contact> contacts, double metres) {
        Frames frames = Skeleton.frames(posture);
        for (Contact contact : contacts) {
            assertThat(contact.miss(frames).length()).as(contact.point().name()).isLessThan(metres);
        }
    }

    private static void assertWithinRanges(Posture posture) {
        for (Freedom freedom : Freedom.ALL) {
            assertThat(freedom.range(posture).beyond(posture.get(freedom)))
                    .as(freedom.clinicalName())
                    .isZero();
        }
    }
}

package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.figure.motion.MotionFrame;
import org.unkink.figure.solve.BodyPoint;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Target;

class ContactCheckTest {

    private static final BodyPoint ANKLE =
            new BodyPoint("left ankle", Joint.LEFT_FOOT, Vector3.ZERO, Vector3.DOWN, Vector3.FORWARD);

    private static final Contact STANDS = new Contact(
            ANKLE, new Target.Room(Joint.LEFT_FOOT.neutral(), true, true, true), null, null, Contact.Flatness.NOT);

    @Test
    void aFootThatSlidesAwayByMoreThanTheLimitIsFound() {
        Finding finding = sliding(0.013);
        assertThat(finding.where()).isEqualTo("left ankle at its place");
        assertThat(finding.value()).isCloseTo(13, within(1e-6));
        assertThat(finding.isTooMuch()).isTrue();
        assertThat(finding.when().seconds()).isCloseTo(10.0 / 30, within(1e-9));
    }

    @Test
    void aLittleDriftIsTolerable() {
        assertThat(sliding(0.0119).isTooMuch()).isFalse();
    }

    @Test
    void aContactOfAHeightAloneIsNamedByIt() {
        Contact height = new Contact(
                ANKLE, new Target.Room(new Vector3(9, 0.02, 9), false, true, false), null, null, Contact.Flatness.NOT);
        Finding finding =
                FrameSequences.worst(Check.CONTACT, ContactCheck::look, FrameSequences.still(Posture.NEUTRAL, height));
        assertThat(finding.where()).isEqualTo("left ankle on its height");
        assertThat(finding.value()).isCloseTo(1000 * (Joint.LEFT_FOOT.neutral().y() - 0.02), within(1e-6));
    }

    private static Finding sliding(double metres) {
        List<MotionFrame> moments = java.util.stream.IntStream.rangeClosed(0, 10)
                .mapToObj(frame -> new MotionFrame(
                        Posture.NEUTRAL.with(Freedom.PELVIS_LEFT, metres * frame / 10), List.of(STANDS)))
                .toList();
        return FrameSequences.worst(Check.CONTACT, ContactCheck::look, new FrameSequence("slide", moments));
    }
}

package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;

class FloorCheckTest {

    private static final FrameCheck FLOOR = new FloorCheck();

    @Test
    void aFootSixMillimetresUnderTheFloorIsFound() {
        Finding finding = Measured.worst(Check.FLOOR, FLOOR, sunk(6.5));
        assertThat(finding.where()).endsWith("foot");
        assertThat(finding.value()).isCloseTo(6.5, within(1.0));
        assertThat(finding.isTooMuch()).isTrue();
    }

    @Test
    void fourMillimetresAreTolerable() {
        Finding finding = Measured.worst(Check.FLOOR, FLOOR, sunk(4));
        assertThat(finding.value()).isCloseTo(4, within(1.0));
        assertThat(finding.isTooMuch()).isFalse();
    }

    @Test
    void ofAFigureThatLiesUnderTheFloorTheWholeBodyIsSeen() {
        Posture lying = Posture.NEUTRAL.with(Freedom.PELVIS_TILT, -90).with(Freedom.PELVIS_HEIGHT, 0.1);
        double lowest =
                Measured.shown(lying).stream().mapToDouble(Vector3::y).min().orElseThrow();
        assertThat(Measured.worst(Check.FLOOR, FLOOR, lying).value()).isCloseTo(-lowest * 1000, within(2.0));
    }

    /** Standing, with the lowest vertex that is shown so many millimetres under the floor. */
    private static Posture sunk(double millimetres) {
        double lowest = Measured.shown(Posture.AT_EASE).stream()
                .mapToDouble(Vector3::y)
                .min()
                .orElseThrow();
        return Posture.AT_EASE.plus(Freedom.PELVIS_HEIGHT, -lowest - millimetres / 1000);
    }
}

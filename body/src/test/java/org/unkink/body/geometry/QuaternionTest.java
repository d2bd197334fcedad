package org.unkink.body.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuaternionTest {

    private final Random random = new Random(1);

    @Test
    void aTurnAboutUpTakesForwardToTheLeft() {
        assertNear(Quaternion.aboutY(90).apply(Vector3.FORWARD), Vector3.LEFT);
        assertNear(Quaternion.aboutX(90).apply(Vector3.FORWARD), Vector3.DOWN);
        assertNear(Quaternion.aboutZ(90).apply(Vector3.LEFT), Vector3.UP);
    }

    @Test
    void theSmallestRotationBetweenTwoDirectionsArrives() {
        for (int i = 0; i < 100; i++) {
            Vector3 from = direction();
            Vector3 to = direction();
            Quaternion turn = Quaternion.between(from, to);
            assertNear(turn.apply(from), to);
            assertThat(turn.rotationVector().dot(from)).isCloseTo(0, within(1e-6));
        }
        assertNear(Quaternion.between(Vector3.UP, Vector3.DOWN).apply(Vector3.UP), Vector3.DOWN);
    }

    @Test
    void aRotationVectorComesBackAsItWent() {
        for (int i = 0; i < 100; i++) {
            Vector3 vector = direction().times(random.nextDouble() * 179);
            Quaternion turn = Quaternion.ofRotationVector(vector.x(), vector.y(), vector.z());
            assertThat(turn.rotationVector().distance(vector)).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void halfOfTheWayIsTwiceTheWhole() {
        for (int i = 0; i < 100; i++) {
            Quaternion from = Quaternion.between(direction(), direction());
            Quaternion to = Quaternion.between(direction(), direction());
            Quaternion middle = from.towards(to, 0.5);
            assertThat(from.degreesTo(middle) * 2).isCloseTo(from.degreesTo(to), within(1e-6));
            assertThat(middle.degreesTo(to) * 2).isCloseTo(from.degreesTo(to), within(1e-6));
        }
    }

    @Test
    void aFrameUndoesItself() {
        for (int i = 0; i < 100; i++) {
            Frame frame = new Frame(
                    Quaternion.between(direction(), direction()), direction().times(3));
            Vector3 point = direction();
            assertNear(frame.unapply(frame.apply(point)), point);
            assertNear(frame.inverse().apply(frame.apply(point)), point);
        }
    }

    private Vector3 direction() {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).normalized();
    }

    private static void assertNear(Vector3 actual, Vector3 expected) {
        assertThat(actual.distance(expected))
                .as("%s instead of %s", actual, expected)
                .isCloseTo(0, within(1e-9));
    }
}

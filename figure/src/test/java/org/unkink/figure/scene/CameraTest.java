package org.unkink.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;

/** The camera stands where everything is seen, and no further away. */
final class CameraTest {

    private static List<Vector3> cloud(long seed) {
        Random random = new Random(seed);
        List<Vector3> points = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            points.add(new Vector3(random.nextDouble(-1, 1), random.nextDouble(0, 2), random.nextDouble(-0.5, 0.5)));
        }
        return points;
    }

    @Test
    void everyPointIsInsideTheMarginAndOneIsOnIt() {
        for (int seed = 0; seed < 40; seed++) {
            List<Vector3> points = cloud(seed);
            Camera camera = Camera.fitting(points, seed * 23.0, seed % 5 * 8.0, 0.8, 0.05);
            double nearestToEdge = 1;
            for (Vector3 point : points) {
                Vector3 seen = camera.onto(80, 100).at(point);
                double left = Math.min(seen.x(), 80 - seen.x()) / 80;
                double top = Math.min(seen.y(), 100 - seen.y()) / 100;
                nearestToEdge = Math.min(nearestToEdge, Math.min(left, top));
            }
            assertThat(nearestToEdge).as("seed " + seed).isCloseTo(0.05, within(1e-6));
        }
    }

    @Test
    void whatIsSeenIsInTheMiddleBothWays() {
        for (int seed = 0; seed < 40; seed++) {
            Camera camera = Camera.fitting(cloud(seed), seed * 23.0, seed % 5 * 8.0, 1.3, 0.05);
            List<Vector3> seen = cloud(seed).stream()
                    .map(point -> camera.onto(130, 100).at(point))
                    .toList();
            assertThat(middle(seen.stream().mapToDouble(Vector3::x))).isCloseTo(65, within(1e-5));
            assertThat(middle(seen.stream().mapToDouble(Vector3::y))).isCloseTo(50, within(1e-5));
        }
    }

    private static double middle(DoubleStream places) {
        DoubleSummaryStatistics range = places.summaryStatistics();
        return (range.getMin() + range.getMax()) / 2;
    }

    @Test
    void itLooksTheFigureInTheFaceAndSeesItsLeftOnTheRight() {
        Camera front = new Camera(0, 0, Vector3.ZERO, 3);
        assertThat(front.eye().z()).isCloseTo(3, within(1e-9));
        assertThat(front.onto(100, 100).at(Vector3.LEFT).x()).isGreaterThan(50);
        assertThat(front.onto(100, 100).at(Vector3.UP).y()).isLessThan(50);
        Camera left = new Camera(90, 0, Vector3.ZERO, 3);
        assertThat(left.eye().x()).isCloseTo(3, within(1e-9));
        assertThat(new Camera(0, 20, Vector3.ZERO, 3).eye().y()).isPositive();
    }
}

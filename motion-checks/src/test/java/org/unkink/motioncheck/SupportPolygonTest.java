package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;

class SupportPolygonTest {

    private static final List<Vector3> SQUARE = List.of(at(0, 0), at(2, 0), at(1, 1), at(2, 2), at(0, 2), at(1, 0));

    @Test
    void insideADistanceIsNegativeAndOutsidePositive() {
        SupportPolygon support = SupportPolygon.of(SQUARE);
        assertThat(support.distance(at(1, 0.25))).isCloseTo(-0.25, within(1e-12));
        assertThat(support.distance(at(2.5, 1))).isCloseTo(0.5, within(1e-12));
        assertThat(support.distance(at(5, 6))).isCloseTo(5, within(1e-12));
    }

    @Test
    void heightsDoNotMatter() {
        assertThat(SupportPolygon.of(SQUARE).distance(new Vector3(2.5, 7, 1))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void onePointAndALineAreAreasToo() {
        assertThat(SupportPolygon.of(List.of(at(1, 1))).distance(at(1, 3))).isCloseTo(2, within(1e-12));
        assertThat(SupportPolygon.of(List.of(at(0, 0), at(2, 0))).distance(at(1, 0.5)))
                .isCloseTo(0.5, within(1e-12));
        assertThat(SupportPolygon.of(List.of()).isEmpty()).isTrue();
        assertThat(SupportPolygon.of(List.of(at(1, 1))).isEmpty()).isFalse();
    }

    /** A point is inside exactly if no direction separates it from all the others. */
    @Test
    void agreesWithSeparatingLines() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<Vector3> points = new ArrayList<>();
            for (int k = 0; k < 12; k++) {
                points.add(at(random.nextGaussian(), random.nextGaussian()));
            }
            Vector3 point = at(random.nextGaussian(), random.nextGaussian());
            double widest = Double.NEGATIVE_INFINITY;
            for (int degree = 0; degree < 3600; degree++) {
                double angle = StrictMath.toRadians(degree / 10.0);
                Vector3 way = at(StrictMath.cos(angle), StrictMath.sin(angle));
                double furthest = points.stream().mapToDouble(way::dot).max().orElseThrow();
                widest = Math.max(widest, point.dot(way) - furthest);
            }
            assertThat(SupportPolygon.of(points).distance(point)).isCloseTo(widest, within(2e-3));
        }
    }

    private static Vector3 at(double x, double z) {
        return new Vector3(x, 0, z);
    }
}

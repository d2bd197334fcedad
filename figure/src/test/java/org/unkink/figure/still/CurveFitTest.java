package org.unkink.figure.still;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Few curves stay near to many points. */
final class CurveFitTest {

    private static Polyline circle(double radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 720; i++) {
            double angle = i * Math.PI / 360;
            points.add(new Point(100 + radius * Math.cos(angle), 100 + radius * Math.sin(angle)));
        }
        return new Polyline(points, true);
    }

    private static Polyline square() {
        List<Point> points = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            for (int i = 0; i < 40; i++) {
                double[] x = {i, 40, 40 - i, 0};
                double[] y = {0, i, 40, 40 - i};
                points.add(new Point(x[side], y[side]));
            }
        }
        return new Polyline(points, true);
    }

    @Test
    void aCircleTakesAFewCurvesThatStayOnIt() {
        List<CurveFit.Curve> curves = CurveFit.of(circle(80), 0.5);
        assertThat(curves).hasSizeBetween(2, 8);
        for (CurveFit.Curve curve : curves) {
            for (double t = 0; t <= 1; t += 0.1) {
                assertThat(curve.at(t).distance(new Point(100, 100))).isBetween(79.0, 81.0);
            }
        }
    }

    @Test
    void aSquareKeepsItsCorners() {
        List<CurveFit.Curve> curves = CurveFit.of(square(), 0.5);
        assertThat(curves).hasSize(4);
        assertThat(curves.stream().map(CurveFit.Curve::a))
                .containsExactlyInAnyOrder(new Point(0, 0), new Point(40, 0), new Point(40, 40), new Point(0, 40));
    }

    @Test
    void curvesJoin() {
        List<CurveFit.Curve> curves = CurveFit.of(circle(50), 0.1);
        for (int i = 1; i < curves.size(); i++) {
            assertThat(curves.get(i).a()).isEqualTo(curves.get(i - 1).d());
        }
        assertThat(curves.getLast().d()).isEqualTo(curves.getFirst().a());
    }
}

package org.unkink.figure.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;

/** Shapes are as large as they say, and their outside is outside. */
final class ShapesTest {

    @Test
    void aBoxWithSharpEdgesEnclosesItsVolume() {
        TriangleMesh box = Shapes.roundedBox(new Vector3(0.1, 0.2, 0.3), 1e-6, 2);
        assertThat(box.volume()).isCloseTo(0.2 * 0.4 * 0.6, within(1e-6));
    }

    @Test
    void aBoxThatIsAllEdgesIsNearlyABall() {
        TriangleMesh ball = Shapes.roundedBox(new Vector3(1, 1, 1), 1 - 1e-9, 8);
        assertThat(ball.volume()).isCloseTo(4.0 / 3 * Math.PI, within(0.05));
    }

    @Test
    void aCylinderEnclosesNearlyItsVolume() {
        assertThat(Shapes.cylinder(0.1, 0.5, 1e-6, 60).volume()).isCloseTo(Math.PI * 0.01, within(1e-4));
    }

    @Test
    void normalsAreOfLengthOneAndLookAwayFromTheMiddle() {
        for (TriangleMesh shape : new TriangleMesh[] {
            Shapes.roundedBox(new Vector3(0.1, 0.2, 0.3), 0.02, 2), Shapes.cylinder(0.1, 0.5, 0.01, 12)
        }) {
            for (int i = 0; i < shape.vertices(); i++) {
                assertThat(shape.normal(i).length()).isCloseTo(1, within(1e-9));
                assertThat(shape.normal(i).dot(shape.position(i))).isPositive();
            }
        }
    }

    @Test
    void aStretchedSurfaceKeepsItsNormalsUpright() {
        TriangleMesh wide = Shapes.cylinder(1, 1, 0.1, 40).stretched(new Vector3(2, 1, 0.5));
        for (int t = 0; t < wide.triangles(); t++) {
            Vector3 a = wide.position(wide.corner(t, 0));
            Vector3 flat = wide.position(wide.corner(t, 1))
                    .minus(a)
                    .cross(wide.position(wide.corner(t, 2)).minus(a));
            assertThat(flat.dot(wide.normal(wide.corner(t, 0)))).isPositive();
        }
    }
}

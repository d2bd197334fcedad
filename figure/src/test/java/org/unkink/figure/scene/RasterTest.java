package org.unkink.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.surface.Colour;
import org.unkink.figure.surface.Shapes;
import org.unkink.figure.surface.TriangleMesh;

/** Pictures show the nearest thing, mark what is marked, and have lines where parts meet. */
final class RasterTest {

    private static final Camera FRONT = new Camera(0, 0, new Vector3(0, 0.9, 0), 4);
    private static final Colour GREY = new Colour(0.5, 0.5, 0.5);
    private static final TriangleMesh BLOCK = Shapes.roundedBox(new Vector3(0.3, 0.3, 0.3), 0.01, 2);

    private static TriangleMesh block(double z) {
        return BLOCK.placed(new Frame(Quaternion.IDENTITY, new Vector3(0, 0.9, z)));
    }

    private static Raster raster(Scene scene) {
        return Raster.of(scene, FRONT, 100, 100);
    }

    private static int middle(Raster raster) {
        return raster.height() / 2 * raster.width() + raster.width() / 2;
    }

    @Test
    void theNearerThingHidesTheFurtherOneInAnyOrder() {
        Raster last = raster(new Scene().add(block(-1), "far", "far", GREY).add(block(1), "near", "near", GREY));
        Raster first = raster(new Scene().add(block(1), "near", "near", GREY).add(block(-1), "far", "far", GREY));
        assertThat(last.item(middle(last))).isEqualTo(1);
        assertThat(first.item(middle(first))).isZero();
        assertThat(last.depth(middle(last))).isCloseTo(2.7, within(1e-3));
    }

    @Test
    void aHighlightEndsWhereItsValueIsNothing() {
        TriangleMesh block = block(0);
        Raster raster = raster(new Scene()
                .add(new Scene.Item(
                        block,
                        "a",
                        "a",
                        GREY,
                        true,
                        vertex -> block.position(vertex).x(),
                        vertex -> -1)));
        assertThat(raster.mark(50 * 100 + 53)).isEqualTo(Mark.WORKED);
        assertThat(raster.mark(50 * 100 + 46)).isNull();
    }

    @Test
    void aLineRunsWherePartsMeetAndNoneOnASmoothSurface() {
        Scene scene = new Scene().add(block(0), "a", "a", GREY);
        Outline outline = new Outline(raster(scene), scene);
        int row = 50 * 100;
        long lines = IntStream.range(row, row + 99)
                .filter(pixel -> outline.isBetween(pixel, 1))
                .count();
        assertThat(lines).isEqualTo(2);
    }
}

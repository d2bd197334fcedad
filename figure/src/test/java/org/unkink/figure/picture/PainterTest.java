package org.unkink.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.scene.Camera;
import org.unkink.figure.scene.Mark;
import org.unkink.figure.scene.Outline;
import org.unkink.figure.scene.Raster;
import org.unkink.figure.scene.Scene;
import org.unkink.figure.surface.Colour;
import org.unkink.figure.surface.Shapes;
import org.unkink.figure.surface.Surface;

/** Pictures show the nearest thing, mark what is marked, and are the same each time. */
final class PainterTest {

    private static final Camera CAMERA = new Camera(20, 8, new Vector3(0, 0.9, 0), 4.5);
    private static final Surface BLOCK = Shapes.roundedBox(new Vector3(0.3, 0.3, 0.3), 0.01, 2);

    private static Surface block(double z) {
        return BLOCK.placed(new Frame(Quaternion.IDENTITY, new Vector3(0, 0.9, z)));
    }

    private static int middle(Raster raster) {
        return raster.height() / 2 * raster.width() + raster.width() / 2;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void theNearerThingHidesTheFurtherOneInAnyOrder() {
        Colour grey = new Colour(0.5, 0.5, 0.5);
        Scene nearLast = new Scene().add(block(-1), "far", "far", grey).add(block(1), "near", "near", grey);
        Scene nearFirst = new Scene().add(block(1), "near", "near", grey).add(block(-1), "far", "far", grey);
        Camera front = new Camera(0, 0, new Vector3(0, 0.9, 0), 4);
        Raster last = Raster.of(nearLast, front, 100, 100);
        Raster first = Raster.of(nearFirst, front, 100, 100);
        assertThat(last.item(middle(last))).isEqualTo(1);
        assertThat(first.item(middle(first))).isZero();
        assertThat(last.depth(middle(last))).isCloseTo(2.7, org.assertj.core.api.Assertions.within(1e-3));
    }

    @Test
    void aHighlightEndsWhereItsValueIsNothing() {
        Surface block = block(0);
        Scene scene = new Scene()
                .add(new Scene.Item(
                        block,
                        "a",
                        "a",
                        new Colour(1, 1, 1),
                        true,
                        v -> block.position(v).x(),
                        v -> -1));
        Raster raster = Raster.of(scene, new Camera(0, 0, new Vector3(0, 0.9, 0), 4), 100, 100);
        assertThat(raster.mark(50 * 100 + 53)).isEqualTo(Mark.WORKED);
        assertThat(raster.mark(50 * 100 + 46)).isNull();
    }

    @Test
    void aLineRunsWherePartsMeetAndNoneOnASmoothSurface() {
        Scene scene = new Scene().add(block(0), "a", "a", new Colour(1, 1, 1));
        Raster raster = Raster.of(scene, new Camera(0, 0, new Vector3(0, 0.9, 0), 4), 100, 100);
        Outline outline = new Outline(raster, scene);
        int row = 50 * 100;
        long lines = java.util.stream.IntStream.range(row, row + 99)
                .filter(pixel -> outline.isBetween(pixel, 1))
                .count();
        assertThat(lines).isEqualTo(2);
    }

    @Test
    void theSameSceneGivesTheSamePixels() {
        int[][] twice = new int[2][];
        for (int i = 0; i < 2; i++) {
            Scene scene = new Scene();
            LayFigure.addTo(scene, Skeleton.frames(Posture.AT_EASE));
            twice[i] = pixels(Painter.paint(scene, CAMERA, 120, 150));
        }
        assertThat(twice[0]).isEqualTo(twice[1]);
        assertThat(Arrays.stream(twice[0]).distinct().count()).isGreaterThan(200);
    }
}

package org.unkink.figure.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Posture;
import org.unkink.figure.scene.Camera;
import org.unkink.figure.scene.Mark;
import org.unkink.figure.scene.Outline;
import org.unkink.figure.scene.Raster;
import org.unkink.figure.scene.Scene;
import org.unkink.figure.scene.Sitter;
import org.unkink.figure.scene.Studio;
import org.unkink.figure.surface.Colour;

/**
 * Paints a scene as if made of clay: soft light from the upper left, a shadow on the floor, a thin line around things.
 * Every pixel is the mean of several finer ones.
 */
final class Painter {

    private static final int FINER = 3;
    private static final Colour BACKGROUND = Colour.hex("#f6f3ee");
    private static final Colour FLOOR = Colour.hex("#ece7df");
    private static final Colour LINE = Colour.hex("#2b3540");
    private static final double MARK_SHARE = 0.78;
    private static final double[] SKY = {1.0, 0.985, 0.96};
    private static final double[] GROUND = {0.74, 0.66, 0.58};
    private static final double[] KEY = {1.0, 0.955, 0.89};
    private static final double FLOOR_FADES_AT = 0.8;
    private static final double FLOOR_ENDS_AT = 2.6;

    private final List<Scene.Item> items;
    private final Raster raster;
    private final Shadow shadow;
    private final FloorShade floor;
    private final Outline outline;
    private final Vector3 key;
    private final Vector3 fill;

    private Painter(Scene scene, Camera camera, int width, int height) {
        items = scene.items();
        raster = Raster.of(scene, camera, width * FINER, height * FINER);
        outline = new Outline(raster, scene);
        Vector3 right = camera.right();
        Vector3 back = camera.forward().negated();
        key = right.times(-0.6)
                .plus(Vector3.UP.times(1.05))
                .plus(back.times(0.75))
                .normalized();
        fill = right.times(0.8)
                .plus(back.times(0.5))
                .plus(Vector3.UP.times(0.2))
                .normalized();
        shadow = Shadow.of(scene, key);
        floor = FloorShade.of(scene, camera.target());
    }

    /** A picture of a posture in a studio. */
    static BufferedImage paint(Studio studio, Sitter sitter, Posture posture, int height) {
        int width = (int) Math.round(height * studio.aspect());
        return paint(studio.scene(sitter, posture), studio.camera(), width, height);
    }

    static BufferedImage paint(Scene scene, Camera camera, int width, int height) {
        Painter painter = new Painter(scene, camera, width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, painter.pixel(x, y));
            }
        });
        return image;
    }

    private int pixel(int x, int y) {
        double[] sum = new double[3];
        for (int j = 0; j < FINER; j++) {
            for (int i = 0; i < FINER; i++) {
                double[] light = fine(x * FINER + i, y * FINER + j);
                for (int c = 0; c < 3; c++) {
                    sum[c] += light[c];
                }
            }
        }
        int rgb = 0;
        for (double part : sum) {
            rgb = rgb << 8 | (int) Math.round(Colour.encoded(part / (FINER * FINER)) * 255);
        }
        return rgb;
    }

    private double[] fine(int x, int y) {
        int pixel = y * raster.width() + x;
        if (isOnLine(x, y, pixel)) {
            return light(LINE);
        }
        return raster.item(pixel) == Raster.NOTHING ? ground(pixel) : clay(pixel);
    }

    /** A line is two fine pixels wide on each side of its place. */
    private boolean isOnLine(int x, int y, int pixel) {
        int w = raster.width();
        if (x < 2 || y < 2 || x + 3 >= w || y + 3 >= raster.height()) {
            return false;
        }
        return outline.isBetween(pixel, 1)
                || outline.isBetween(pixel - 1, 1)
                || outline.isBetween(pixel, w)
                || outline.isBetween(pixel - w, w)
                || outline.isBetween(pixel + 1, 1)
                || outline.isBetween(pixel + w, w);
    }

    private double[] ground(int pixel) {
        Vector3 eye = raster.eye();
        Vector3 ray = raster.ray(pixel);
        double way = ray.y() < -1e-4 ? -eye.y() / ray.y() : -1;
        if (way <= 0) {
            return light(BACKGROUND);
        }
        Vector3 place = eye.plus(ray.times(way));
        Vector3 target = raster.camera().target();
        double away = new Vector3(place.x() - target.x(), 0, place.z() - target.z()).length();
        double near = smooth((FLOOR_ENDS_AT - away) / (FLOOR_ENDS_AT - FLOOR_FADES_AT));
        double lit = 1 - 0.3 * near * (1 - shadow.light(place, 0.05, 0.004));
        double open = 1 - 0.35 * near * floor.at(place);
        double[] light = light(BACKGROUND.towards(FLOOR, near));
        for (int c = 0; c < 3; c++) {
            light[c] *= lit * open;
        }
        return light;
    }

    private double[] clay(int pixel) {
        Scene.Item item = items.get(raster.item(pixel));
        Vector3 normal = raster.normal(pixel).normalized();
        Vector3 toEye = raster.ray(pixel).negated().normalized();
        Vector3 place = raster.place(pixel);
        Mark mark = raster.mark(pixel);
        double[] own = light(mark == null ? item.colour() : item.colour().towards(mark.colour(), MARK_SHARE));
        double sky = 0.5 + 0.5 * normal.y();
        double facing = Math.max(0, normal.dot(key));
        double keyed = facing > 0 ? 0.8 * facing * shadow.light(place, 0.012, 0.012) : 0;
        double filled = 0.13 * Math.max(0, normal.dot(fill));
        double rim = 0.22 * StrictMath.pow(1 - Math.clamp(normal.dot(toEye), 0, 1), 3) * sky;
        double[] light = new double[3];
        for (int c = 0; c < 3; c++) {
            double around = 0.52 * (SKY[c] * sky + GROUND[c] * (1 - sky));
            light[c] = soft(own[c] * (around + KEY[c] * keyed + filled) + rim * (0.3 + 0.7 * own[c]));
        }
        return light;
    }

    /** Keeps bright parts below white. */
    private static double soft(double light) {
        return light < 0.8 ? light : 0.8 + 0.2 * (1 - StrictMath.exp((0.8 - light) / 0.2));
    }

    private static double smooth(double t) {
        double bounded = Math.clamp(t, 0, 1);
        return bounded * bounded * (3 - 2 * bounded);
    }

    private static double[] light(Colour colour) {
        return new double[] {Colour.linear(colour.red()), Colour.linear(colour.green()), Colour.linear(colour.blue())};
    }
}

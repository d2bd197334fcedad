package org.unkink.figure.still;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.unkink.figure.scene.Camera;
import org.unkink.figure.scene.Mark;
import org.unkink.figure.scene.Outline;
import org.unkink.figure.scene.PixelRectangle;
import org.unkink.figure.scene.Raster;
import org.unkink.figure.scene.Scene;
import org.unkink.figure.still.PathText.Grid;

/** One picture as paths: the shade on the floor, a fill for each material, what is marked, and the lines. */
final class Drawing {

    /** Pixels for one unit of the drawing. */
    private static final int FINER = 3;

    private static final double FILL_TOLERANCE = 1.9;
    private static final double LINE_TOLERANCE = 1.3;

    /** Smaller spots are left out, in pixels. */
    private static final double SMALLEST_SPOT = 40;

    private static final double SMALLEST_DETAIL = 8;
    private static final double SHORTEST_LINE = 22;

    private final List<Scene.Item> items;
    /** For each item the number of its material. */
    private final int[] materials;

    private final Raster raster;
    private final Outline outline;
    private final double coarseness;

    /** A coarseness above 1 leaves out more: for pictures that are shown smaller. */
    Drawing(Scene scene, Camera camera, int width, int height, double coarseness) {
        this.coarseness = coarseness;
        items = scene.items();
        List<String> names = items.stream().map(Scene.Item::material).distinct().toList();
        materials =
                items.stream().mapToInt(item -> names.indexOf(item.material())).toArray();
        raster = Raster.of(scene, camera, width * FINER, height * FINER);
        outline = new Outline(raster, scene);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        int painted = 0;
        for (int i = 0; i < items.size(); i++) {
            if (materials[i] == painted) {
                int material = painted++;
                Scene.Item first = items.get(i);
                String attributes = Style.filled(first.material(), first.colour());
                PixelRectangle area = raster.areaOf(item -> materials[item] == material);
                fill(out, attributes, area, pixel -> isOf(pixel, material), isDetail(material));
            }
        }
        for (Mark mark : Mark.values()) {
            fill(out, Style.marked(mark), raster.area(mark), pixel -> raster.mark(pixel) == mark, true);
        }
        lines(out);
        return out.toString();
    }

    private boolean isOf(int pixel, int material) {
        return raster.item(pixel) != Raster.NOTHING && materials[raster.item(pixel)] == material;
    }

    /** True for a material over whose border nothing is drawn. */
    private boolean isDetail(int material) {
        return IntStream.range(0, items.size())
                .anyMatch(
                        item -> materials[item] == material && !items.get(item).outlined());
    }

    private void fill(
            StringBuilder out, String attributes, PixelRectangle area, IntPredicate region, boolean isDetail) {
        PathText path = new PathText(1.0 / FINER, isDetail ? Grid.TENTHS : Grid.WHOLE);
        for (Polyline border : Borders.of(area, raster.width(), region)) {
            if (border.area() > (isDetail ? SMALLEST_DETAIL : SMALLEST_SPOT)) {
                path.add(border.smoothed(), isDetail ? LINE_TOLERANCE : FILL_TOLERANCE * coarseness);
            }
        }
        if (!path.isEmpty()) {
            out.append("<path ").append(attributes).append(" fill-rule=\"evenodd\" d=\"");
            out.append(path).append("\"/>");
        }
    }

    private void lines(StringBuilder out) {
        int w = raster.width();
        Network contour = new Network(w, raster.height());
        Network inner = new Network(w, raster.height());
        PixelRectangle area = raster.areaOf(any -> true);
        for (int y = area.top(); y < Math.min(raster.height(), area.bottom() + 1); y++) {
            for (int x = area.left(); x < Math.min(w, area.right() + 1); x++) {
                int pixel = y * w + x;
                if (x > 0 && outline.isBetween(pixel - 1, 1)) {
                    (isAtEdge(pixel - 1, pixel) ? contour : inner).upright(x, y);
                }
                if (y > 0 && outline.isBetween(pixel - w, w)) {
                    (isAtEdge(pixel - w, pixel) ? contour : inner).level(x, y);
                }
            }
        }
        line(out, "line", inner);
        line(out, "contour", contour);
    }

    /** True where a line between two pixels has nothing behind it on one side. */
    private boolean isAtEdge(int one, int other) {
        return raster.item(one) == Raster.NOTHING || raster.item(other) == Raster.NOTHING;
    }

    private void line(StringBuilder out, String name, Network network) {
        PathText path = new PathText(1.0 / FINER, Grid.TENTHS);
        for (Polyline chain : network.chains()) {
            if (chain.length() > SHORTEST_LINE * coarseness) {
                path.add(chain.smoothed(), LINE_TOLERANCE * coarseness);
            }
        }
        if (!path.isEmpty()) {
            out.append("<path class=\"")
                    .append(name)
                    .append("\" d=\"")
                    .append(path)
                    .append("\"/>");
        }
    }
}

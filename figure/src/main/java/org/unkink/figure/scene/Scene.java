package org.unkink.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.unkink.figure.surface.Colour;
import org.unkink.figure.surface.TriangleMesh;

/** Everything that a picture shows, in the order of drawing. */
public final class Scene {

    private final List<Item> items = new ArrayList<>();

    /**
     * A surface of one material.
     *
     * @param part its part of the body or the thing; lines are drawn where parts meet
     * @param material its material, such as {@code skin}
     * @param outlined true if it takes part in lines; eyes and mouth do not
     * @param worked for a vertex how far it is inside of a muscle that is worked; the border is where it is 0
     * @param stretched the same of a muscle that is stretched
     */
    public record Item(
            TriangleMesh surface,
            String part,
            String material,
            Colour colour,
            boolean outlined,
            IntToDoubleFunction worked,
            IntToDoubleFunction stretched) {

        private static final double OUTSIDE = -1;

        /** True where a mark can be on a triangle: one of its corners is inside. */
        boolean isMarked(Mark mark, int a, int b, int c) {
            return isInside(depth(mark), a, b, c);
        }

        private IntToDoubleFunction depth(Mark mark) {
            return switch (mark) {
                case WORKED -> worked;
                case STRETCHED -> stretched;
            };
        }

        private static boolean isInside(IntToDoubleFunction depth, int a, int b, int c) {
            return depth.applyAsDouble(a) > 0 || depth.applyAsDouble(b) > 0 || depth.applyAsDouble(c) > 0;
        }

        /** The mark at a place of a triangle, by the barycentric weights of its corners; null for none. */
        @Nullable
        Mark mark(int a, int b, int c, double u, double v, double w) {
            if (at(worked, a, b, c, u, v, w) > 0) {
                return Mark.WORKED;
            }
            return at(stretched, a, b, c, u, v, w) > 0 ? Mark.STRETCHED : null;
        }

        private static double at(IntToDoubleFunction depth, int a, int b, int c, double u, double v, double w) {
            return depth.applyAsDouble(a) * u + depth.applyAsDouble(b) * v + depth.applyAsDouble(c) * w;
        }

        /** A surface on which nothing is marked. */
        public static Item plain(TriangleMesh surface, String part, String material, Colour colour) {
            return new Item(surface, part, material, colour, true, vertex -> OUTSIDE, vertex -> OUTSIDE);
        }
    }

    public Scene add(Item item) {
        items.add(item);
        return this;
    }

    public Scene add(TriangleMesh surface, String part, String material, Colour colour) {
        return add(Item.plain(surface, part, material, colour));
    }

    public List<Item> items() {
        return List.copyOf(items);
    }
}

package org.unkink.figure.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.unkink.figure.surface.Colour;
import org.unkink.figure.surface.Surface;

/** Everything that a picture shows, in the order of drawing. */
public final class Scene {

    private final List<Item> items = new ArrayList<>();

    /**
     * A surface of one material.
     *
     * @param part what it belongs to; lines are drawn where parts meet
     * @param material what it is made of, such as {@code skin}
     * @param outlined whether it takes part in lines; eyes and mouth do not
     * @param highlight for a vertex how far it is inside of what is marked; the border is where it is 0
     */
    public record Item(
            Surface surface,
            String part,
            String material,
            Colour colour,
            boolean outlined,
            IntToDoubleFunction highlight) {

        boolean isHighlighted(int a, int b, int c, double u, double v, double w) {
            return highlight.applyAsDouble(a) * u + highlight.applyAsDouble(b) * v + highlight.applyAsDouble(c) * w > 0;
        }
    }

    public Scene add(Item item) {
        items.add(item);
        return this;
    }

    public Scene add(Surface surface, String part, String material, Colour colour) {
        return add(new Item(surface, part, material, colour, true, vertex -> -1));
    }

    public List<Item> items() {
        return List.copyOf(items);
    }
}

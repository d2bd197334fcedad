package org.unkink.figure.scene;

import java.util.Map;
import org.unkink.figure.surface.Colour;

/** The colours of the body where nobody has chosen others. */
public final class Palette {

    /** By material. */
    public static final Map<String, Colour> BODY = Map.of(
            "skin", Colour.hex("#dda37c"),
            "shirt", Colour.hex("#f3ece0"),
            "trousers", Colour.hex("#2f4a63"),
            "hair", Colour.hex("#4a3226"),
            "eye", Colour.hex("#2a2320"),
            "mouth", Colour.hex("#a5503f"));

    private Palette() {}

    /** The colour of a material of the body. */
    public static Colour body(String material) {
        Colour colour = BODY.get(material);
        if (colour == null) {
            throw new IllegalArgumentException("the body has no " + material);
        }
        return colour;
    }
}

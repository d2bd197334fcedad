package org.unkink.figure.picture;

import java.util.Map;
import org.unkink.figure.surface.Colour;

/** The colours of the body where nobody has chosen others. */
public final class Palette {

    /** By material. */
    public static final Map<String, Colour> BODY = Map.of(
            "skin", Colour.hex("#dcae8c"),
            "shirt", Colour.hex("#eeece6"),
            "trousers", Colour.hex("#47617f"),
            "hair", Colour.hex("#4a3a32"),
            "eye", Colour.hex("#29262a"),
            "mouth", Colour.hex("#a2594d"));

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

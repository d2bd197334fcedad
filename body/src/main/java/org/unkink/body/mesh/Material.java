package org.unkink.body.mesh;

import java.util.Locale;

/** What a triangle of the body shows; the picture gives each one a colour. */
public enum Material {
    SKIN,
    SHIRT,
    TROUSERS,
    HAIR,
    EYE,
    MOUTH;

    /** Its place among the materials. */
    @SuppressWarnings("EnumOrdinal") // the order of the materials is the order of the files
    public int index() {
        return ordinal();
    }

    /** As it is called in files: {@code shirt}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

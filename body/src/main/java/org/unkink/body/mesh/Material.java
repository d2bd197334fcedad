package org.unkink.body.mesh;

import java.util.Locale;

/** The material of a triangle of the body; each has one colour in a picture. */
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

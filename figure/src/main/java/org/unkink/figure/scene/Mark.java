package org.unkink.figure.scene;

import java.util.Locale;
import org.unkink.figure.surface.Colour;

/** A mark on the skin: a muscle that is worked, or one that is stretched. */
public enum Mark {
    WORKED("#d6452a"),
    STRETCHED("#5b54c9");

    private final String hex;

    Mark(String hex) {
        this.hex = hex;
    }

    public Colour colour() {
        return Colour.hex(hex);
    }

    /** As it is called in files: {@code worked}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.unkink.figure.prop;

import org.unkink.figure.surface.Colour;

/** The material of a piece as the eye sees it. */
public enum Finish {
    WOOD("#c9a27c", 0.7),
    FRAME("#57606b", 0.6),
    CLOTH("#8ba59f", 0.95),
    CUSHION("#a9b6c4", 0.95),
    RUBBER("#3f4851", 0.85),
    BAND("#e0703f", 0.7),
    FOAM("#5f8093", 0.9),
    WALL("#ddd6cb", 0.95),
    TRIM("#efebe4", 0.8);

    private final String hex;
    private final double roughness;

    Finish(String hex, double roughness) {
        this.hex = hex;
        this.roughness = roughness;
    }

    public Colour colour() {
        return Colour.hex(hex);
    }

    /** From 0, a mirror, to 1, chalk. */
    public double roughness() {
        return roughness;
    }
}

package org.unkink.figure.still;

import org.unkink.figure.scene.Mark;
import org.unkink.figure.surface.Colour;

/**
 * The style sheet of a drawing. Every part has a class, so that pages can colour it; an image file takes the colours
 * written here, with lighter lines in a dark theme.
 */
final class Style {

    private static final String LINE = "#453a33";
    private static final String ARROW = "#1f6fb2";

    private Style() {}

    static String text() {
        return "<style>"
                + ".line,.contour{fill:none;stroke:var(--figure-line," + LINE
                + ");stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}"
                + ".contour{stroke-width:2.2}"
                + ".worked,.stretched{fill-opacity:.82}"
                + ".arrow{fill:none;stroke:var(--figure-arrow," + ARROW
                + ");stroke-width:6;stroke-linecap:round;stroke-linejoin:round}"
                + ".halo{fill:none;stroke:#fff;stroke-opacity:.85;stroke-width:11;stroke-linecap:round;stroke-linejoin:round}"
                + "@media(prefers-color-scheme:dark){.contour{stroke:var(--figure-line,#8e9aa6);stroke-width:1.6}"
                + ".arrow{stroke:var(--figure-arrow,#4aa3ea)}.halo{stroke:#10151a}}"
                + "</style>";
    }

    /** The attributes of what is filled with a material. */
    static String filled(String material, Colour colour) {
        return "class=\"" + material + "\" fill=\"" + colour.hex() + "\" stroke=\"" + colour.hex()
                + "\" stroke-width=\".8\"";
    }

    /** The attributes of what is marked. */
    static String marked(Mark mark) {
        return "class=\"" + mark.label() + "\" fill=\"" + mark.colour().hex() + "\"";
    }
}

package org.unkink.figure.still;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unkink.figure.picture.Palette;
import org.unkink.figure.prop.Finish;
import org.unkink.figure.surface.Colour;

/**
 * How a drawing looks. Where the page sets a variable such as {@code --figure-skin}, that colour is taken; an image file
 * takes the defaults, lighter lines in a dark theme.
 */
final class Style {

    private static final String LINE = "#2b3540";
    private static final String HIGHLIGHT = "#e8543a";
    private static final String ARROW = "#1f6fb2";

    private Style() {}

    /** The colour of a material without any page. */
    static Map<String, Colour> materials() {
        Map<String, Colour> colours = new TreeMap<>(Palette.BODY);
        for (Finish finish : Finish.values()) {
            colours.put(finish.name().toLowerCase(Locale.ROOT), finish.colour());
        }
        return colours;
    }

    static String text() {
        return "<style>"
                + ".line,.contour{fill:none;stroke:var(--figure-line," + LINE
                + ");stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}"
                + ".contour{stroke-width:2.2}"
                + ".muscle{fill:var(--figure-muscle," + HIGHLIGHT + ");fill-opacity:.82}"
                + ".shade{fill:#000;fill-opacity:.1}"
                + ".arrow{fill:none;stroke:var(--figure-arrow," + ARROW
                + ");stroke-width:6;stroke-linecap:round;stroke-linejoin:round}"
                + ".halo{fill:none;stroke:#fff;stroke-opacity:.85;stroke-width:11;stroke-linecap:round;stroke-linejoin:round}"
                + "@media(prefers-color-scheme:dark){.contour{stroke:var(--figure-line,#8e9aa6);stroke-width:1.6}"
                + ".shade{fill-opacity:.3}.arrow{stroke:var(--figure-arrow,#4aa3ea)}.halo{stroke:#10151a}}"
                + "</style>";
    }

    /** The attributes of what is filled with a material. */
    static String filled(String material, Colour colour) {
        return "class=\"" + material + "\" fill=\"" + colour.hex() + "\" stroke=\"" + colour.hex()
                + "\" stroke-width=\".8\"";
    }
}

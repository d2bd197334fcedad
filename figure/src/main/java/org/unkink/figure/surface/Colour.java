package org.unkink.figure.surface;

import java.util.HexFormat;

/** A colour of the screen (sRGB), each part from 0 to 1. */
public record Colour(double red, double green, double blue) {

    public Colour {
        if (!(isPart(red) && isPart(green) && isPart(blue))) {
            throw new IllegalArgumentException(
                    "parts of a colour are from 0 to 1, not " + red + ", " + green + ", " + blue);
        }
    }

    private static boolean isPart(double part) {
        return part >= 0 && part <= 1;
    }

    /** Reads {@code #rrggbb}. */
    public static Colour hex(String text) {
        int rgb = HexFormat.fromHexDigits(text.substring(1));
        return new Colour((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
    }

    /** As {@code #rrggbb}. */
    public String hex() {
        int rgb = (int) Math.round(red * 255) << 16 | (int) Math.round(green * 255) << 8 | (int) Math.round(blue * 255);
        return "#" + HexFormat.of().toHexDigits(rgb, 6);
    }

    /** The light of a part, from 0 to 1: the transfer function of sRGB (IEC 61966-2-1). */
    public static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}

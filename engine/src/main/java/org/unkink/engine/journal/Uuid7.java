package org.unkink.engine.journal;

/** The form of the ids that devices make: a UUID of version 7 (RFC 9562), so that ids sort by the time of making. */
final class Uuid7 {

    private static final String FORM = "xxxxxxxx-xxxx-7xxx-vxxx-xxxxxxxxxxxx";
    private static final String HEX = "0123456789abcdef";
    private static final String VARIANT = "89ab";

    private Uuid7() {}

    /** Throws an IllegalArgumentException if a text is not such an id in its canonical form, 36 lower-case characters. */
    static void check(String id) {
        boolean fits = id.length() == FORM.length();
        for (int i = 0; fits && i < FORM.length(); i++) {
            fits = fits(FORM.charAt(i), id.charAt(i));
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "an id is a UUID of version 7 in 36 lower-case characters, not '" + id + "'");
        }
    }

    private static boolean fits(char form, char c) {
        return switch (form) {
            case 'x' -> HEX.indexOf(c) >= 0;
            case 'v' -> VARIANT.indexOf(c) >= 0;
            default -> c == form;
        };
    }
}

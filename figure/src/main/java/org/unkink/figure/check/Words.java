package org.unkink.figure.check;

import java.util.Locale;
import org.unkink.figure.body.Part;

/** How findings name things. */
final class Words {

    private Words() {}

    /** As in {@code left upper arm}. */
    static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

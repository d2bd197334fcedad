package org.unkink.motioncheck;

import java.util.Locale;
import org.unkink.body.mesh.Part;

/** The names of things in findings. */
final class PartNames {

    private PartNames() {}

    /** As in {@code left upper arm}. */
    static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

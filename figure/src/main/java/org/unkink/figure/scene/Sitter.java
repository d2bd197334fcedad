package org.unkink.figure.scene;

import java.util.List;
import org.unkink.body.rig.Frames;
import org.unkink.figure.pose.MuscleUse;

/** A body that can be drawn in any posture. */
@FunctionalInterface
public interface Sitter {

    void addTo(Scene scene, Frames frames);

    /** The same body with muscles marked, if it can. */
    default Sitter with(List<MuscleUse> muscles) {
        return this;
    }
}

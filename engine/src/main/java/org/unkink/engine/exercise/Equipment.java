package org.unkink.engine.exercise;

import java.util.EnumSet;
import java.util.Set;

/** A thing or a place that an exercise needs, in the article's vocabulary. */
public enum Equipment {
    /** A stable chair without wheels (rule R36). */
    CHAIR,
    WALL,
    DOORWAY,
    /** Free floor with a mat or carpet. */
    MAT,
    /** A resistance band with handles. */
    BAND,
    /** A stable thing to tie the band to, at waist to chest height. */
    ANCHOR,
    /** The same above eye level. */
    HIGH_ANCHOR,
    /** The same overhead, that can be sat or stood under. */
    OVERHEAD_ANCHOR,
    /** One light or medium dumbbell. */
    DUMBBELL,
    /** Two light dumbbells; who has two has one. */
    TWO_DUMBBELLS,
    FOAM_ROLLER;

    /** True if it has to be fetched and laid away, which costs time between exercises. */
    public boolean isHandheld() {
        return this == BAND || this == DUMBBELL || this == TWO_DUMBBELLS || this == FOAM_ROLLER;
    }

    /** True if it is something to tie the band to; moving the band to another one takes time. */
    public boolean isAnchor() {
        return this == ANCHOR || this == HIGH_ANCHOR || this == OVERHEAD_ANCHOR;
    }

    /** True if an exercise with it counts as "with equipment" in the article's balanced mix (line 76). */
    public boolean isTrainingGear() {
        return isHandheld() && this != FOAM_ROLLER;
    }

    /** Everything that someone who has {@code owned} can use: two dumbbells are also one dumbbell. */
    public static Set<Equipment> usable(Set<Equipment> owned) {
        EnumSet<Equipment> usable = EnumSet.noneOf(Equipment.class);
        usable.addAll(owned);
        if (usable.contains(TWO_DUMBBELLS)) {
            usable.add(DUMBBELL);
        }
        return Set.copyOf(usable);
    }
}

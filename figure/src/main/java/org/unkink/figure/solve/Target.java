package org.unkink.figure.solve;

import org.unkink.body.geometry.Vector3;

/** The target of a contact. */
public sealed interface Target {

    /** The same on the figure's other side. */
    Target mirrored();

    /**
     * A place in the room, or only some of its coordinates: the floor fixes the height alone.
     *
     * @param x true if the place counts sideways
     * @param y true if the height counts
     * @param z true if the place counts forwards
     */
    record Room(Vector3 place, boolean x, boolean y, boolean z) implements Target {

        @Override
        public Target mirrored() {
            return new Room(place.mirrored(), x, y, z);
        }
    }

    /** Another point of the same body. */
    record Body(BodyPoint point) implements Target {

        @Override
        public Target mirrored() {
            return new Body(point.mirrored());
        }
    }
}

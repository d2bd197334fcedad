package org.unkink.figure.prop;

import java.util.List;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.engine.exercise.Side;

/** A thing that an exercise is done with. */
public sealed interface Prop {

    /** Something that stands or lies in the room and does not move. */
    sealed interface Standing extends Prop {
        Placement placement();
    }

    /**
     * The place and the turn of a standing thing.
     *
     * @param at the point of the floor under its middle, for a wall under its face
     * @param turn degrees about the upright axis; at 0 its front looks where the figure looks, at 90 to the figure's left
     */
    record Placement(Vector3 at, double turn) {

        public static final Placement MIDDLE = new Placement(Vector3.ZERO, 0);

        public Frame frame() {
            return new Frame(Quaternion.aboutY(turn), at);
        }
    }

    /** A chair with four legs and a backrest; the seat is 0.44 m high, the backrest 0.84 m. */
    record Chair(Placement placement) implements Standing {}

    /** A seat without a backrest, 0.44 m high. */
    record Stool(Placement placement) implements Standing {}

    /** A wall behind the figure; its face is at the placement and looks forward. */
    record Wall(Placement placement) implements Standing {}

    /** A door frame with the wall around it; the opening is 0.85 m wide. */
    record Doorway(Placement placement) implements Standing {}

    /** A mat of 1.84 by 0.66 m whose upper side is the floor; it lies along the line of sight. */
    record Mat(Placement placement) implements Standing {}

    /** A post that a band is tied to. */
    record Post(Placement placement, double height) implements Standing {}

    /** A bar across two posts, to tie a band to overhead. */
    record Crossbar(Placement placement, double height) implements Standing {}

    /** A roller of 15 cm thickness that lies across. */
    record FoamRoller(Placement placement) implements Standing {}

    /**
     * A cushion, a folded blanket or a folded towel.
     *
     * @param size across, upwards, along; metres
     */
    record Cushion(Placement placement, Vector3 size) implements Standing {}

    /**
     * An upright bicycle that stands still: saddle 0.92 m, bar 1.12 m high; the feet carry the pedals round an axle of
     * 0.29 m above the floor and 0.22 m in front of its middle.
     */
    record Bicycle(Placement placement) implements Standing {

        private static final Vector3 AXLE = new Vector3(0, 0.29, 0.22);

        /** The middle of the axle that the cranks turn about, in the room. */
        Vector3 axle() {
            return placement.frame().apply(AXLE);
        }
    }

    /** A resistance band that is tied to a place and has a handle in each of the hands. */
    record Band(Vector3 anchor, List<Side> hands) implements Prop {
        public Band {
            hands = holding(hands);
        }
    }

    /** A dumbbell in each of the hands. */
    record Dumbbell(List<Side> hands) implements Prop {
        public Dumbbell {
            hands = holding(hands);
        }
    }

    private static List<Side> holding(List<Side> hands) {
        if (hands.isEmpty() || hands.stream().distinct().count() != hands.size()) {
            throw new IllegalArgumentException("held by one hand or both, not by " + hands);
        }
        return List.copyOf(hands);
    }
}

package org.unkink.engine.exercise;

/**
 * A thing that a movement does or asks of the body and that may be too much for somebody. The catalogue finds it out
 * from the angles of the poses, the load and the position; {@link Restriction#forbids()} says for whom it is too much.
 */
public enum Demand {
    /** The head goes far on the trunk: turned, bent to a side, forward or back. */
    FAR_NECK,
    /** It goes far back. */
    FAR_NECK_BACK,
    /** The neck is what is stretched, even where it does not go far. */
    NECK_STRETCH,
    /** A hand rests on the head, or the head is held up against its weight in lying on the front. */
    NECK_LOAD,
    /** The top of the head points downwards and rests on nothing. */
    HANGING_HEAD,
    /** An upper arm goes out to the side, half-way to level or farther. */
    ARMS_OUT,
    /** A free arm goes up beside the head. */
    ARMS_OVERHEAD,
    /** The same, held for the seconds of the dose. */
    OVERHEAD_HOLD,
    /** Strength work with the arms overhead, or a band or weight at shoulder height or above. */
    OVERHEAD_LOAD,
    SPINE_FLEXION,
    SPINE_EXTENSION,
    SPINE_SIDE_BEND,
    SPINE_TWIST,
    /** Standing tipped forward from the hips. */
    STOOP,
    PRONE,
    SUPINE,
    /** Landings that shake the neck and the back. */
    JOLTS
}

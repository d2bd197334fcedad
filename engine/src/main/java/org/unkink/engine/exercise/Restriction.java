package org.unkink.engine.exercise;

import static org.unkink.engine.exercise.Demand.ARMS_OUT;
import static org.unkink.engine.exercise.Demand.ARMS_OVERHEAD;
import static org.unkink.engine.exercise.Demand.FAR_NECK;
import static org.unkink.engine.exercise.Demand.FAR_NECK_BACK;
import static org.unkink.engine.exercise.Demand.HANGING_HEAD;
import static org.unkink.engine.exercise.Demand.JOLTS;
import static org.unkink.engine.exercise.Demand.NECK_LOAD;
import static org.unkink.engine.exercise.Demand.NECK_STRETCH;
import static org.unkink.engine.exercise.Demand.OVERHEAD_HOLD;
import static org.unkink.engine.exercise.Demand.OVERHEAD_LOAD;
import static org.unkink.engine.exercise.Demand.PRONE;
import static org.unkink.engine.exercise.Demand.SPINE_EXTENSION;
import static org.unkink.engine.exercise.Demand.SPINE_FLEXION;
import static org.unkink.engine.exercise.Demand.SPINE_SIDE_BEND;
import static org.unkink.engine.exercise.Demand.SPINE_TWIST;
import static org.unkink.engine.exercise.Demand.STOOP;
import static org.unkink.engine.exercise.Demand.SUPINE;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A lasting condition of a person that takes some exercises away even after a clinician agreed to exercise, and what it
 * forbids a movement to do: the blocks of each exercise follow from this table, in which no list of exercises stands.
 */
public enum Restriction {
    /**
     * Osteoporosis, long-term steroid tablets, a bone broken in a small fall: nothing at the end of the spine's range.
     */
    BONE_FRAGILITY(FAR_NECK_BACK, SPINE_FLEXION, SPINE_EXTENSION, SPINE_SIDE_BEND, SPINE_TWIST, STOOP, PRONE, JOLTS),
    /** Spine or neck surgery, or a fracture of the spine. */
    SPINE_SURGERY(
            FAR_NECK,
            NECK_STRETCH,
            NECK_LOAD,
            HANGING_HEAD,
            SPINE_FLEXION,
            SPINE_EXTENSION,
            SPINE_SIDE_BEND,
            SPINE_TWIST,
            PRONE,
            JOLTS),
    /** Rheumatoid arthritis, ankylosing spondylitis and similar; possible instability of the upper neck. */
    INFLAMMATORY_DISEASE(FAR_NECK, NECK_STRETCH, NECK_LOAD, HANGING_HEAD, SPINE_EXTENSION, JOLTS),
    /** A stroke or an artery dissection in the past. */
    PAST_STROKE(FAR_NECK, NECK_STRETCH, NECK_LOAD, HANGING_HEAD, ARMS_OVERHEAD, OVERHEAD_LOAD, SPINE_EXTENSION, JOLTS),
    /** Effort stays at 4 of 10 or below. */
    PREGNANCY(PRONE, SUPINE, JOLTS),
    /** Heart disease, uncontrolled blood pressure, fainting with effort: effort stays at 4 of 10 or below. */
    HEART_OR_BLOOD_PRESSURE(OVERHEAD_HOLD, OVERHEAD_LOAD, JOLTS),
    /** Shoulder surgery or a shoulder that slips out. */
    SHOULDER(ARMS_OUT, ARMS_OVERHEAD, OVERHEAD_LOAD),
    /** Numbness or tingling in an arm or hand that a clinician has looked at: the neck is left in peace. */
    NERVE_SIGNS(FAR_NECK, NECK_STRETCH, NECK_LOAD),
    /** An injury of the neck or back that a clinician has looked at. */
    INJURY(FAR_NECK, OVERHEAD_LOAD, PRONE, JOLTS),
    /** A recent operation, or advice not to exercise: effort stays at 4 of 10 or below. */
    OPERATION(FAR_NECK, OVERHEAD_LOAD, PRONE, JOLTS);

    private static final Set<Restriction> LOW_EFFORT =
            Collections.unmodifiableSet(EnumSet.of(PREGNANCY, HEART_OR_BLOOD_PRESSURE, OPERATION));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<Demand> forbids;

    Restriction(Demand... forbids) {
        this.forbids = Set.of(forbids);
    }

    /** The demands that no movement may make on a person with it. */
    public Set<Demand> forbids() {
        return forbids;
    }

    /** The restrictions that forbid one of these demands. */
    public static Set<Restriction> against(Collection<Demand> demands) {
        EnumSet<Restriction> against = EnumSet.noneOf(Restriction.class);
        for (Restriction restriction : values()) {
            if (!Collections.disjoint(restriction.forbids, demands)) {
                against.add(restriction);
            }
        }
        return Collections.unmodifiableSet(against);
    }

    /** The effort of 0-10 that a person with these restrictions does not exceed, wherever each was stated. */
    public static int effortCeiling(Collection<Restriction> restrictions) {
        return Collections.disjoint(restrictions, LOW_EFFORT) ? 6 : 4;
    }
}

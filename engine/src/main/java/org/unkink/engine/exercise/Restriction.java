package org.unkink.engine.exercise;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A lasting condition of a person that takes some exercises away even after a clinician agreed to exercise (clinical
 * register, section "per-exercise blocks").
 */
public enum Restriction {
    /** Osteoporosis, long-term steroid tablets, a bone broken in a small fall. */
    BONE_FRAGILITY,
    /** Spine or neck surgery, or a fracture of the spine. */
    SPINE_SURGERY,
    /** Rheumatoid arthritis, ankylosing spondylitis and similar; possible instability of the upper neck. */
    INFLAMMATORY_DISEASE,
    /** A stroke or an artery dissection in the past. */
    PAST_STROKE,
    PREGNANCY,
    /** Heart disease, uncontrolled blood pressure, fainting with effort: effort stays at 4 of 10 or below. */
    HEART_OR_BLOOD_PRESSURE,
    /** Shoulder surgery or a shoulder that slips out. */
    SHOULDER,
    /** Numbness or tingling in an arm or hand that a clinician has looked at: no end-range neck movements. */
    NERVE_SIGNS,
    /** An injury of the neck or back that a clinician has looked at. */
    INJURY,
    /** A recent operation, or advice not to exercise: effort stays at 4 of 10 or below. */
    OPERATION;

    private static final Set<Restriction> LOW_EFFORT =
            Collections.unmodifiableSet(EnumSet.of(PREGNANCY, HEART_OR_BLOOD_PRESSURE, OPERATION));

    /** The effort of 0-10 that a person with these restrictions does not exceed, wherever each was stated. */
    public static int effortCeiling(Collection<Restriction> restrictions) {
        return Collections.disjoint(restrictions, LOW_EFFORT) ? 6 : 4;
    }
}

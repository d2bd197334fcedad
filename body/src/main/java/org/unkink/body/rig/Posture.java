package org.unkink.body.rig;

import static org.unkink.body.rig.LimbFreedom.ELBOW_FLEXION;
import static org.unkink.body.rig.LimbFreedom.FINGER_FLEXION;
import static org.unkink.body.rig.LimbFreedom.FOREARM_SUPINATION;
import static org.unkink.body.rig.LimbFreedom.HIP_ABDUCTION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_ABDUCTION;
import static org.unkink.body.rig.LimbFreedom.THUMB_FLEXION;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;

/** A value for every freedom, and so the place of every joint; degrees, for places of the pelvis metres. */
public final class Posture {

    /** Standing upright, arms hanging straight, palms to the thighs: every angle is 0. */
    public static final Posture NEUTRAL = new Posture(new double[Freedom.COUNT]).with(Freedom.PELVIS_HEIGHT, 0.93);

    /** Standing at ease, elbows and fingers a little bent. */
    public static final Posture AT_EASE = NEUTRAL.withBoth(SHOULDER_ABDUCTION, 9)
            .withBoth(ELBOW_FLEXION, 12)
            .withBoth(FOREARM_SUPINATION, -15)
            .withBoth(FINGER_FLEXION, 22)
            .withBoth(THUMB_FLEXION, 5)
            .withBoth(HIP_ABDUCTION, 3);

    /**
     * The posture that the skin is made in: arms and legs spread to the middle of what they are used for, nothing
     * touching.
     */
    public static final Posture BIND = NEUTRAL.withBoth(SHOULDER_ABDUCTION, 48).withBoth(HIP_ABDUCTION, 6);

    private final double[] values;

    private Posture(double[] values) {
        this.values = values;
    }

    /** The posture with one value for each freedom, in their order. */
    public static Posture of(double[] values) {
        if (values.length != Freedom.COUNT) {
            throw new IllegalArgumentException("a posture has " + Freedom.COUNT + " values, not " + values.length);
        }
        return new Posture(values.clone());
    }

    public double get(Freedom freedom) {
        return values[freedom.index()];
    }

    /** One value for each freedom, in their order; the caller's own. */
    public double[] values() {
        return values.clone();
    }

    public Posture with(Freedom freedom, double value) {
        double[] changed = values.clone();
        changed[freedom.index()] = value;
        return new Posture(changed);
    }

    public Posture withBoth(LimbFreedom limb, double value) {
        return with(Freedom.of(Side.LEFT, limb), value).with(Freedom.of(Side.RIGHT, limb), value);
    }

    /** Adds to one value. */
    public Posture plus(Freedom freedom, double more) {
        return with(freedom, get(freedom) + more);
    }

    /** The posture seen in a mirror: left and right change places. */
    public Posture mirrored() {
        double[] changed = new double[values.length];
        for (Freedom freedom : Freedom.ALL) {
            double value = values[freedom.mirrored().index()];
            changed[freedom.index()] = freedom.isTowardsLeft() ? 0 - value : value;
        }
        return new Posture(changed);
    }

    /** The posture at {@code t} of the way to another, each value by itself: 0 here, 1 there. */
    public Posture blend(Posture other, double t) {
        double[] changed = new double[values.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = values[i] + (other.values[i] - values[i]) * t;
        }
        return new Posture(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Posture posture && Arrays.equals(values, posture.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Every value that differs from the neutral posture. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Posture{");
        for (Freedom freedom : Freedom.ALL) {
            double value = get(freedom);
            if (value != NEUTRAL.get(freedom)) {
                text.append(text.length() > "Posture{".length() ? ", " : "")
                        .append(freedom.clinicalName())
                        .append(' ')
                        .append(value);
            }
        }
        return text.append('}').toString();
    }
}

package org.unkink.body.rig;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Frame;
import org.unkink.engine.exercise.Side;

/**
 * A workspace that keeps the frames of the joints that bones turn about while values change; those that only carry
 * skin are added by {@link #complete}. Not for several threads at once.
 */
public final class Kinematics implements JointFrames {

    private static final SpineKinematics SPINE = new SpineKinematics();
    private static final ArmKinematics LEFT_ARM = new ArmKinematics(Side.LEFT);
    private static final ArmKinematics RIGHT_ARM = new ArmKinematics(Side.RIGHT);
    private static final LegKinematics LEFT_LEG = new LegKinematics(Side.LEFT);
    private static final LegKinematics RIGHT_LEG = new LegKinematics(Side.RIGHT);

    private final @Nullable Frame[] frames = new @Nullable Frame[Joint.ALL.size()];

    /** Computes everything. */
    public void update(double[] values) {
        update(values, Chain.BODY);
    }

    /** Computes what moves with a chain; what it hangs on must be up to date. */
    public void update(double[] values, Chain chain) {
        switch (chain) {
            case BODY -> {
                SPINE.pelvis(values, this);
                LEFT_LEG.update(values, this);
                RIGHT_LEG.update(values, this);
                update(values, Chain.TRUNK);
            }
            case TRUNK -> {
                SPINE.trunk(values, this);
                SPINE.neck(values, this);
                LEFT_ARM.update(values, this);
                RIGHT_ARM.update(values, this);
            }
            case NECK -> SPINE.neck(values, this);
            case LEFT_ARM -> LEFT_ARM.update(values, this);
            case RIGHT_ARM -> RIGHT_ARM.update(values, this);
            case LEFT_LEG -> LEFT_LEG.update(values, this);
            case RIGHT_LEG -> RIGHT_LEG.update(values, this);
        }
    }

    /** Takes over everything from another workspace. */
    public void copyFrom(Kinematics other) {
        System.arraycopy(other.frames, 0, frames, 0, frames.length);
    }

    /** The frame of a joint that is up to date. */
    @Override
    public Frame of(Joint joint) {
        return Objects.requireNonNull(frames[joint.index()], "update comes first, and skin joints come by complete");
    }

    void put(Joint joint, Frame frame) {
        frames[joint.index()] = frame;
    }

    /** The frames of all joints at the same values. */
    public Frames complete(double[] values) {
        LEFT_ARM.complete(values, this);
        RIGHT_ARM.complete(values, this);
        LEFT_LEG.complete(values, this);
        RIGHT_LEG.complete(values, this);
        return new Frames(Arrays.stream(frames).map(Objects::requireNonNull).toArray(Frame[]::new));
    }
}

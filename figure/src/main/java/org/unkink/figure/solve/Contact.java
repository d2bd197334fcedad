package org.unkink.figure.solve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.JointFrames;

/**
 * A point of the body that touches something.
 *
 * @param facing the direction that the skin there is to face, in the room; null where it does not matter, or on the
 *     body, where it faces what it lies on
 * @param pointing the direction in which the part is to point, in the room or in the part of the body that it lies on;
 *     null where it does not matter
 * @param flatness the precision with which it lies on its target
 */
public record Contact(
        BodyPoint point,
        Target target,
        @Nullable Vector3 facing,
        @Nullable Vector3 pointing,
        Flatness flatness) {

    /**
     * The precision with which the skin faces what it touches; the slack is about the sine of the tilt that is let
     * pass.
     */
    public enum Flatness {
        FULLY(0.12),
        MOSTLY(0.3),
        ROUGHLY(0.8),
        /** It only touches. */
        NOT(Double.POSITIVE_INFINITY);

        final double slack;

        Flatness(double slack) {
            this.slack = slack;
        }
    }

    /** The same on the figure's other side. */
    public Contact mirrored() {
        return new Contact(
                point.mirrored(),
                target.mirrored(),
                facing == null ? null : facing.mirrored(),
                pointing == null ? null : pointing.mirrored(),
                flatness);
    }

    /** The error of the point: from its target to its place, metres; coordinates that do not matter are 0. */
    public Vector3 miss(JointFrames frames) {
        Vector3 at = point.in(frames);
        return switch (target) {
            case Target.Room room -> {
                Vector3 way = at.minus(room.place());
                yield new Vector3(room.x() ? way.x() : 0, room.y() ? way.y() : 0, room.z() ? way.z() : 0);
            }
            case Target.Body body -> at.minus(body.point().in(frames));
        };
    }

    /** The direction that the skin has to face in the room, null where it does not matter. */
    @Nullable
    Vector3 wantedFacing(JointFrames frames) {
        return switch (target) {
            case Target.Room room -> facing;
            case Target.Body body -> body.point().outward(frames).negated();
        };
    }

    /** The direction in which the part has to point in the room, null where it does not matter. */
    @Nullable
    Vector3 wantedPointing(JointFrames frames) {
        Vector3 wanted = pointing;
        return switch (target) {
            case Target.Room room -> wanted;
            case Target.Body body ->
                wanted == null
                        ? null
                        : frames.of(body.point().joint()).rotation().apply(wanted);
        };
    }

    /**
     * The constraint that this contact and that of another posture share, so that it can be kept on the way from one to
     * the other: the same place of the body, or the coordinates of the room in which both agree.
     */
    public Optional<Contact> common(Contact other) {
        if (!point.equals(other.point)) {
            return Optional.empty();
        }
        return switch (target) {
            case Target.Body body -> target.equals(other.target) ? Optional.of(other) : Optional.empty();
            case Target.Room room ->
                other.target instanceof Target.Room there ? common(other, room, there) : Optional.empty();
        };
    }

    private Optional<Contact> common(Contact other, Target.Room here, Target.Room there) {
        Vector3 way = here.place().minus(there.place());
        boolean x = here.x() && there.x() && Math.abs(way.x()) < 1e-6;
        boolean y = here.y() && there.y() && Math.abs(way.y()) < 1e-6;
        boolean z = here.z() && there.z() && Math.abs(way.z()) < 1e-6;
        if (!x && !y && !z) {
            return Optional.empty();
        }
        Flatness looser = flatness.compareTo(other.flatness) > 0 ? flatness : other.flatness;
        return Optional.of(new Contact(
                point,
                new Target.Room(there.place(), x, y, z),
                facing != null && facing.equals(other.facing) ? facing : null,
                pointing != null && pointing.equals(other.pointing) ? pointing : null,
                looser));
    }
}

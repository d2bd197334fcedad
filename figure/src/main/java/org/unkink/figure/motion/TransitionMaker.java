package org.unkink.figure.motion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.ContactSolver;
import org.unkink.figure.solve.Passage;

/** Samples the way through some keys and keeps the contacts that two neighbours have in common. */
final class TransitionMaker {

    /** Time is shared out by how far the joints turn; no part of a way gets less than a turn of so many degrees. */
    private static final double LEAST_TURN = 8;

    /** Starting and stopping takes longer than passing. */
    private static final double TO_REST = 1.25;

    private final List<KeyPose> keys;
    private final double[] seconds;
    private final MinimumJerkPath way;
    private final List<Leg> legs = new ArrayList<>();

    /** The way from one key to the next, with what both have in common. */
    private record Leg(List<Contact> contacts, Passage passage) {}

    /**
     * A way.
     *
     * @param before the key that comes before without a stop, or null
     * @param after the key that follows without a stop, or null
     */
    TransitionMaker(List<KeyPose> keys, double total, @Nullable KeyPose before, @Nullable KeyPose after) {
        this.keys = keys;
        seconds = times(keys, total, before != null, after != null);
        way = new MinimumJerkPath(
                keys.stream().map(KeyPose::posture).toList(),
                seconds,
                neighbour(before, seconds[1]),
                neighbour(after, seconds[seconds.length - 1] - seconds[seconds.length - 2]));
        for (int i = 0; i + 1 < keys.size(); i++) {
            legs.add(leg(keys.get(i), keys.get(i + 1)));
        }
    }

    private static MinimumJerkPath.@Nullable Neighbour neighbour(@Nullable KeyPose key, double legSeconds) {
        return key == null ? null : new MinimumJerkPath.Neighbour(key.posture(), legSeconds);
    }

    private static Leg leg(KeyPose from, KeyPose to) {
        List<Contact> contacts = ContactSolver.common(from.contacts(), to.contacts());
        return new Leg(contacts, new Passage(from.posture(), to.posture(), contacts, to.stiffness()));
    }

    private static double[] times(List<KeyPose> keys, double total, boolean flowsIn, boolean flowsOut) {
        double[] weights = new double[keys.size() - 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double turn = turn(keys.get(i).posture(), keys.get(i + 1).posture());
            weights[i] = Math.max(LEAST_TURN, turn);
            if (i == 0 && !flowsIn) {
                weights[i] *= TO_REST;
            }
            if (i == weights.length - 1 && !flowsOut) {
                weights[i] *= TO_REST;
            }
            sum += weights[i];
        }
        double[] times = new double[keys.size()];
        for (int i = 0; i < weights.length; i++) {
            times[i + 1] = times[i] + total * weights[i] / sum;
        }
        times[weights.length] = total;
        return times;
    }

    /** The most that a joint turns, degrees. */
    private static double turn(Posture from, Posture to) {
        double most = 0;
        for (Freedom freedom : Freedom.ALL) {
            if (!freedom.isPlace()) {
                most = Math.max(most, Math.abs(to.get(freedom) - from.get(freedom)));
            }
        }
        return most;
    }

    List<MotionFrame> sample() {
        double total = seconds[seconds.length - 1];
        int count = (int) Math.rint(total * Motion.FRAMES_PER_SECOND);
        List<MotionFrame> moments = new ArrayList<>();
        moments.add(new MotionFrame(keys.getFirst().posture(), keys.getFirst().contacts()));
        for (int frame = 1; frame < count; frame++) {
            moments.add(moment(total * frame / count));
        }
        moments.add(new MotionFrame(keys.getLast().posture(), keys.getLast().contacts()));
        return moments;
    }

    private MotionFrame moment(double second) {
        int i = way.segment(second);
        Leg leg = legs.get(i);
        Posture posture = leg.passage().at(way.at(second), way.share(i, second));
        return new MotionFrame(posture, leg.contacts());
    }
}

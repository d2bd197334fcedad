package org.unkink.figure.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.figure.gltf.AnimationChannel;

/** The animation channels of a clip: one for each property that changes in it. */
final class AnimationChannels {

    private static final double RADIANS = StrictMath.PI / 180;

    private final ClipTimeline timeline;
    private final List<AnimationChannel> channels = new ArrayList<>();

    AnimationChannels(ClipTimeline timeline) {
        this.timeline = timeline;
    }

    List<AnimationChannel> channels() {
        return List.copyOf(channels);
    }

    /** @param degrees the greatest error of a frame between two kept ones */
    void rotation(int node, double degrees, Function<Frames, Quaternion> value) {
        List<List<Quaternion>> stretches = continuous(sampled(value));
        double least = StrictMath.cos(degrees * RADIANS / 2);
        Quaternion first = stretches.getFirst().getFirst();
        if (stretches.stream().flatMap(List::stream).allMatch(turn -> Math.abs(turn.dot(first)) > least)) {
            return;
        }
        Kept<Quaternion> kept = kept(
                stretches,
                (one, other, t, between) -> Math.abs(slerp(one, other, t).dot(between)) >= least);
        channels.add(new AnimationChannel.Rotation(node, kept.moments(), kept.values()));
    }

    /** @param metres the greatest error of a frame between two kept ones */
    void translation(int node, double metres, Function<Frames, Vector3> value) {
        Kept<Vector3> kept = vectors(metres, value);
        if (!kept.values().isEmpty()) {
            channels.add(new AnimationChannel.Translation(node, kept.moments(), kept.values()));
        }
    }

    void scale(int node, double tolerance, Function<Frames, Vector3> value) {
        Kept<Vector3> kept = vectors(tolerance, value);
        if (!kept.values().isEmpty()) {
            channels.add(new AnimationChannel.Scale(node, kept.moments(), kept.values()));
        }
    }

    /** A property after the reduction: the moments that are kept and the values there. */
    private record Kept<T>(List<Double> moments, List<T> values) {}

    /** True where {@code between} is near enough to the interpolation of two others at {@code t}. */
    private interface Near<T> {
        boolean isNear(T one, T other, double t, T between);
    }

    private <T> List<List<T>> sampled(Function<Frames, T> value) {
        return timeline.stretches().stream()
                .map(stretch -> stretch.frames().stream().map(value).toList())
                .toList();
    }

    private Kept<Vector3> vectors(double tolerance, Function<Frames, Vector3> value) {
        List<List<Vector3>> stretches = sampled(value);
        Vector3 first = stretches.getFirst().getFirst();
        if (stretches.stream().flatMap(List::stream).allMatch(place -> place.distance(first) < tolerance)) {
            return new Kept<>(List.of(), List.of());
        }
        return kept(stretches, (one, other, t, between) -> one.towards(other, t).distance(between) <= tolerance);
    }

    private <T> Kept<T> kept(List<List<T>> stretches, Near<T> near) {
        List<Double> moments = new ArrayList<>();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            List<T> stretch = stretches.get(i);
            for (int key : KeyReduction.keys(stretch.size(), (from, to) -> holds(stretch, from, to, near))) {
                moments.add(timeline.stretches().get(i).moment(key));
                values.add(stretch.get(key));
            }
        }
        return new Kept<>(moments, values);
    }

    private static <T> boolean holds(List<T> stretch, int from, int to, Near<T> near) {
        for (int i = from + 1; i < to; i++) {
            double t = (double) (i - from) / (to - from);
            if (!near.isNear(stretch.get(from), stretch.get(to), t, stretch.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two quaternions stand for each rotation; takes the one nearer to that before. */
    private static List<List<Quaternion>> continuous(List<List<Quaternion>> stretches) {
        List<List<Quaternion>> result = new ArrayList<>();
        Quaternion last = stretches.getFirst().getFirst();
        for (List<Quaternion> stretch : stretches) {
            List<Quaternion> turned = new ArrayList<>();
            for (Quaternion turn : stretch) {
                last = last.dot(turn) < 0 ? new Quaternion(-turn.w(), -turn.x(), -turn.y(), -turn.z()) : turn;
                turned.add(last);
            }
            result.add(turned);
        }
        return result;
    }

    private static Quaternion slerp(Quaternion one, Quaternion other, double t) {
        double cosine = Math.clamp(one.dot(other), -1, 1);
        double angle = StrictMath.acos(cosine);
        double sine = StrictMath.sin(angle);
        double a = sine < 1e-6 ? 1 - t : StrictMath.sin((1 - t) * angle) / sine;
        double b = sine < 1e-6 ? t : StrictMath.sin(t * angle) / sine;
        return new Quaternion(
                one.w() * a + other.w() * b,
                one.x() * a + other.x() * b,
                one.y() * a + other.y() * b,
                one.z() * a + other.z() * b);
    }
}

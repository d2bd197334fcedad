package org.unkink.figure.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.figure.gltf.Track;

/** Makes tracks of what changes in a reel; what never changes gets none. */
final class Tracks {

    private static final double RADIANS = StrictMath.PI / 180;

    private final Reel reel;
    private final List<Track> tracks = new ArrayList<>();

    Tracks(Reel reel) {
        this.reel = reel;
    }

    List<Track> tracks() {
        return List.copyOf(tracks);
    }

    /** @param degrees how far a frame between two kept ones may be off */
    void rotation(int node, double degrees, Function<Frames, Quaternion> value) {
        List<List<Quaternion>> takes = continuous(sampled(value));
        double least = StrictMath.cos(degrees * RADIANS / 2);
        Quaternion first = takes.getFirst().getFirst();
        if (takes.stream().flatMap(List::stream).allMatch(turn -> Math.abs(turn.dot(first)) > least)) {
            return;
        }
        Kept<Quaternion> kept = kept(
                takes, (one, other, t, between) -> Math.abs(slerp(one, other, t).dot(between)) >= least);
        tracks.add(new Track.Rotation(node, kept.moments(), kept.values()));
    }

    /** @param metres how far a frame between two kept ones may be off */
    void translation(int node, double metres, Function<Frames, Vector3> value) {
        Kept<Vector3> kept = vectors(metres, value);
        if (!kept.values().isEmpty()) {
            tracks.add(new Track.Translation(node, kept.moments(), kept.values()));
        }
    }

    void scale(int node, double tolerance, Function<Frames, Vector3> value) {
        Kept<Vector3> kept = vectors(tolerance, value);
        if (!kept.values().isEmpty()) {
            tracks.add(new Track.Scale(node, kept.moments(), kept.values()));
        }
    }

    /** A property after the reduction: the moments that are kept and the values there. */
    private record Kept<T>(List<Double> moments, List<T> values) {}

    /** True where {@code between} is near enough to the interpolation of two others at {@code t}. */
    private interface Near<T> {
        boolean isNear(T one, T other, double t, T between);
    }

    private <T> List<List<T>> sampled(Function<Frames, T> value) {
        return reel.takes().stream()
                .map(take -> take.frames().stream().map(value).toList())
                .toList();
    }

    private Kept<Vector3> vectors(double tolerance, Function<Frames, Vector3> value) {
        List<List<Vector3>> takes = sampled(value);
        Vector3 first = takes.getFirst().getFirst();
        if (takes.stream().flatMap(List::stream).allMatch(place -> place.distance(first) < tolerance)) {
            return new Kept<>(List.of(), List.of());
        }
        return kept(takes, (one, other, t, between) -> one.towards(other, t).distance(between) <= tolerance);
    }

    private <T> Kept<T> kept(List<List<T>> takes, Near<T> near) {
        List<Double> moments = new ArrayList<>();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            List<T> take = takes.get(i);
            for (int key : KeyReduction.keys(take.size(), (from, to) -> holds(take, from, to, near))) {
                moments.add(reel.takes().get(i).moment(key));
                values.add(take.get(key));
            }
        }
        return new Kept<>(moments, values);
    }

    private static <T> boolean holds(List<T> take, int from, int to, Near<T> near) {
        for (int i = from + 1; i < to; i++) {
            double t = (double) (i - from) / (to - from);
            if (!near.isNear(take.get(from), take.get(to), t, take.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two quaternions stand for each rotation; takes the one nearer to that before. */
    private static List<List<Quaternion>> continuous(List<List<Quaternion>> takes) {
        List<List<Quaternion>> result = new ArrayList<>();
        Quaternion last = takes.getFirst().getFirst();
        for (List<Quaternion> take : takes) {
            List<Quaternion> turned = new ArrayList<>();
            for (Quaternion turn : take) {
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

package org.unkink.figure.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.figure.gltf.Gltf;
import org.unkink.figure.gltf.Node;
import org.unkink.figure.prop.Finish;
import org.unkink.figure.prop.Grip;
import org.unkink.figure.prop.Piece;
import org.unkink.figure.prop.PropShape;
import org.unkink.figure.prop.Staging;
import org.unkink.figure.prop.Strand;

/** A movement as a file: the skeleton without its skin, the things, and one animation. */
final class ClipFile {

    /** The greatest error of a joint between two kept frames, degrees. */
    private static final double JOINT_TOLERANCE = 0.12;

    /** The same for the joints of the trunk, which carry all the others. */
    private static final double TRUNK_TOLERANCE = 0.05;

    /** The same for joints that only carry skin. */
    private static final double SKIN_TOLERANCE = 0.4;

    private static final double METRES_TOLERANCE = 0.0004;
    private static final double BAND_TOLERANCE = 0.0008;

    private static final Set<Joint> TRUNK = Collections.unmodifiableSet(EnumSet.range(Joint.PELVIS, Joint.NECK2));

    private final ClipTimeline timeline;
    private final Gltf file = new Gltf();
    private final AnimationChannels channels;
    private final Map<Joint, Integer> joints = new EnumMap<>(Joint.class);
    private final Map<Finish, Integer> materials = new EnumMap<>(Finish.class);
    private final Map<Look, Integer> meshes = new LinkedHashMap<>();

    /** Pieces of the same shape and finish share a mesh. */
    private record Look(PropShape shape, Finish finish) {}

    private ClipFile(ClipTimeline timeline) {
        this.timeline = timeline;
        channels = new AnimationChannels(timeline);
    }

    /** @param extras further data for readers of the clip, by name */
    static byte[] of(String name, ClipTimeline timeline, Staging staging, Map<String, Object> extras) {
        ClipFile clip = new ClipFile(timeline);
        clip.skeleton();
        clip.things(staging);
        clip.file.animation(name, clip.channels.channels());
        extras.forEach(clip.file::extra);
        return clip.file.bytes();
    }

    private Frames first() {
        return timeline.stretches().getFirst().frames().getFirst();
    }

    private void skeleton() {
        for (Joint joint : Joint.ALL) {
            Joint parent = joint.parent();
            Frame frame = new Frame(
                    first().localRotation(joint),
                    parent == null ? first().of(joint).origin() : joint.offset());
            Node node = Node.joint(joint.label(), frame);
            int number = parent == null ? file.root(node) : file.child(numberOf(parent), node);
            joints.put(joint, number);
            channels.rotation(number, tolerance(joint), frames -> frames.localRotation(joint));
            if (parent == null) {
                channels.translation(
                        number, METRES_TOLERANCE, frames -> frames.of(joint).origin());
            }
        }
    }

    private int numberOf(Joint joint) {
        Integer number = joints.get(joint);
        if (number == null) {
            throw new IllegalStateException(joint + " comes after its child");
        }
        return number;
    }

    private static double tolerance(Joint joint) {
        String name = joint.name();
        boolean onlySkin =
                name.endsWith("THIRD") || name.endsWith("THIRDS") || name.endsWith("HALF") || name.endsWith("MIDDLE");
        if (onlySkin) {
            return SKIN_TOLERANCE;
        }
        return TRUNK.contains(joint) ? TRUNK_TOLERANCE : JOINT_TOLERANCE;
    }

    private void things(Staging staging) {
        for (Piece piece : staging.standing()) {
            file.root(node(piece, piece.frame()));
        }
        for (Staging.Held held : staging.held()) {
            Frame inHand = Grip.inHand(held.side()).times(held.piece().frame());
            file.child(numberOf(Grip.joint(held.side())), node(held.piece(), inHand));
        }
        List<Strand> strands = staging.strands(first());
        Map<Finish, Integer> units = new EnumMap<>(Finish.class);
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            int mesh = units.computeIfAbsent(
                    strand.finish(), finish -> file.mesh("strand", Strand.UNIT, 1, material(finish)));
            strand(staging, i, strand, mesh);
        }
    }

    private void strand(Staging staging, int index, Strand strand, int mesh) {
        int number = file.root(Node.shape("strand", strand.frame(), strand.scale(), mesh));
        channels.rotation(
                number,
                JOINT_TOLERANCE,
                frames -> staging.strands(frames).get(index).frame().rotation());
        channels.translation(
                number,
                BAND_TOLERANCE,
                frames -> staging.strands(frames).get(index).frame().origin());
        channels.scale(
                number,
                BAND_TOLERANCE,
                frames -> staging.strands(frames).get(index).scale());
    }

    private Node node(Piece piece, Frame frame) {
        double size = size(piece.shape());
        int mesh = meshes.computeIfAbsent(
                new Look(piece.shape(), piece.finish()),
                look -> file.mesh(piece.name(), look.shape().surface(), size, material(look.finish())));
        return Node.shape(piece.name(), frame, new Vector3(size, size, size), mesh);
    }

    /** A size that no coordinate of a shape exceeds. */
    private static double size(PropShape shape) {
        return switch (shape) {
            case PropShape.RoundedBox(Vector3 half, double radius) -> Math.max(half.x(), Math.max(half.y(), half.z()));
            case PropShape.Cylinder(double radius, double halfHeight, double edge) -> Math.max(radius, halfHeight);
        };
    }

    private int material(Finish finish) {
        return materials.computeIfAbsent(
                finish, made -> file.material(made.name().toLowerCase(Locale.ROOT), made.colour(), made.roughness()));
    }
}

package org.unkink.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.javagl.jgltf.model.AccessorFloatData;
import de.javagl.jgltf.model.AccessorModel;
import de.javagl.jgltf.model.AccessorShortData;
import de.javagl.jgltf.model.AnimationModel.Channel;
import de.javagl.jgltf.model.GltfModel;
import de.javagl.jgltf.model.NodeModel;
import de.javagl.jgltf.model.io.GltfModelReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.pose.Sources;
import org.unkink.figure.prop.Staging;

/** A clip, read by a foreign library, puts every joint where our own skeleton has it. */
final class ClipFileTest {

    private static final double METRES = 0.004;
    private static final double DEGREES = 1;

    private static Motion motion(String id) {
        Sources sources = Sources.ofProject();
        VariantId variant = VariantId.parse(id);
        Variant found = sources.catalogue().variant(variant).orElseThrow();
        return MotionMaker.make(found, sources.poses().sheet(variant.exercise()));
    }

    private static ClipTimeline timeline(Motion motion) {
        ClipTimeline.Builder builder = new ClipTimeline.Builder();
        motion.transitions().forEach(move -> builder.add(move.frames()));
        return builder.timeline();
    }

    private static byte[] clip(Motion motion) {
        return ClipFile.of("clip", timeline(motion), Staging.of(motion.sheet().props()), Map.of());
    }

    private static GltfModel read(byte[] clip) throws IOException {
        return new GltfModelReader().readWithoutReferences(new ByteArrayInputStream(clip));
    }

    private static double[] row(AccessorModel values, int row) {
        double[] parts = new double[values.getElementType().getNumComponents()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = switch (values.getAccessorData()) {
                case AccessorFloatData floats -> floats.get(row, i);
                case AccessorShortData shorts -> Math.max(-1, shorts.get(row, i) / 32767.0);
                default -> throw new AssertionError("unexpected numbers");
            };
        }
        return parts;
    }

    /** The value of a channel at a second, straight between two keys. */
    private static double[] value(Channel channel, double second) {
        AccessorModel times = channel.getSampler().getInput();
        AccessorModel values = channel.getSampler().getOutput();
        int next = 0;
        while (next < times.getCount() - 1 && row(times, next)[0] < second) {
            next++;
        }
        int before = Math.max(0, next - 1);
        double span = row(times, next)[0] - row(times, before)[0];
        double t = span <= 0 ? 0 : Math.clamp((second - row(times, before)[0]) / span, 0, 1);
        double[] a = row(values, before);
        double[] b = row(values, next);
        double sign = a.length == 4 && dot(a, b) < 0 ? -1 : 1;
        double[] mixed = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            mixed[i] = a[i] * (1 - t) + sign * b[i] * t;
        }
        return mixed;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The place of a node at a second, by a foreign reader. */
    private static Frame frame(NodeModel node, Map<String, Channel> channels, double second) {
        Quaternion turn = node.getRotation() == null ? Quaternion.IDENTITY : turn(numbers(node.getRotation()));
        Vector3 place = node.getTranslation() == null ? Vector3.ZERO : vector(numbers(node.getTranslation()));
        Channel rotation = channels.get(node.getName() + " rotation");
        Channel translation = channels.get(node.getName() + " translation");
        Frame own = new Frame(
                rotation == null ? turn : turn(value(rotation, second)),
                translation == null ? place : vector(value(translation, second)));
        return node.getParent() == null
                ? own
                : frame(node.getParent(), channels, second).times(own);
    }

    private static double[] numbers(float[] floats) {
        double[] numbers = new double[floats.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = floats[i];
        }
        return numbers;
    }

    private static Quaternion turn(double[] parts) {
        return new Quaternion(parts[3], parts[0], parts[1], parts[2]).normalized();
    }

    private static Vector3 vector(double[] parts) {
        return new Vector3(parts[0], parts[1], parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"levator-scapulae-stretch/seated", "row/band", "childs-pose/mat"})
    void jointsAreWhereTheSkeletonHasThem(String id) throws IOException {
        Motion motion = motion(id);
        ClipTimeline timeline = timeline(motion);
        GltfModel model = read(clip(motion));
        Map<String, Channel> channels = new HashMap<>();
        for (Channel channel : model.getAnimationModels().getFirst().getChannels()) {
            channels.put(channel.getNodeModel().getName() + " " + channel.getPath(), channel);
        }
        for (ClipTimeline.Stretch stretch : timeline.stretches()) {
            for (int i = 0; i < stretch.frames().size(); i += 11) {
                Frames frames = stretch.frames().get(i);
                for (NodeModel node : model.getNodeModels()) {
                    if (Arrays.stream(Joint.values())
                            .anyMatch(one -> one.label().equals(node.getName()))) {
                        Joint joint = Joint.valueOf(node.getName().toUpperCase(java.util.Locale.ROOT));
                        Frame shown = frame(node, channels, stretch.moment(i));
                        assertThat(shown.origin().distance(frames.of(joint).origin()))
                                .as(id + " " + joint + " frame " + i)
                                .isLessThan(METRES);
                        assertThat(shown.rotation().degreesTo(frames.of(joint).rotation()))
                                .as(id + " " + joint + " frame " + i)
                                .isLessThan(DEGREES);
                    }
                }
            }
        }
    }

    @Test
    void theSameMotionGivesTheSameBytes() {
        assertThat(clip(motion("row/dumbbell"))).isEqualTo(clip(motion("row/dumbbell")));
    }

    @Test
    void whatTheHandsHoldHangsOnTheHands() throws IOException {
        GltfModel model = read(clip(motion("row/dumbbell")));
        List<NodeModel> held = model.getNodeModels().stream()
                .filter(node ->
                        node.getParent() != null && !node.getMeshModels().isEmpty())
                .toList();
        assertThat(held).isNotEmpty();
        assertThat(held).allMatch(node -> node.getParent().getName().endsWith("_hand"));
    }
}

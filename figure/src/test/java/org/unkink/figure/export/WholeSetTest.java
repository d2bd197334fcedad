package org.unkink.figure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.javagl.jgltf.model.GltfModel;
import de.javagl.jgltf.model.NodeModel;
import de.javagl.jgltf.model.io.GltfModelReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.pose.Sources;
import org.w3c.dom.Element;

/** Every file that was made is there, can be read by others, and is as small as it has to be. */
final class WholeSetTest {

    private static final Path OUTPUT = Path.of("target/classes/figure");
    private static final int BODY_LIMIT = 200_000;
    private static final int CLIP_MEDIAN_LIMIT = 15_000;
    private static final int STILL_LIMIT = 10_000;

    private static List<Path> files(String extension) throws IOException {
        try (Stream<Path> files = Files.walk(OUTPUT)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static List<Variant> variants() {
        return Sources.ofProject().catalogue().exercises().stream()
                .flatMap(exercise -> exercise.variants().stream())
                .toList();
    }

    private static boolean isBody(Path file) {
        return file.getFileName().toString().startsWith("body.");
    }

    private static GltfModel read(Path file) throws IOException {
        return new GltfModelReader().readWithoutReferences(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    @Test
    void theIndexNamesEveryVariantAndEveryFileAndNoOther() throws IOException {
        String index = Files.readString(OUTPUT.resolve("index.json"));
        for (Variant variant : variants()) {
            assertThat(index).contains("\"" + variant.id() + "\":{");
        }
        List<String> named = new ArrayList<>();
        Matcher names =
                Pattern.compile("\"([a-z0-9/-]+\\.[0-9a-f]{10}\\.(glb|svg))\"").matcher(index);
        while (names.find()) {
            named.add(names.group(1));
        }
        List<String> there = Stream.concat(files(".glb").stream(), files(".svg").stream())
                .map(file -> OUTPUT.relativize(file).toString().replace('\\', '/'))
                .toList();
        assertThat(there).hasSizeGreaterThan(300).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void aForeignReaderFindsTheSkeletonInEveryFile() throws IOException {
        List<String> joints = Joint.ALL.stream().map(Joint::label).toList();
        List<Path> files = files(".glb");
        assertThat(files).hasSize(variants().size() + 1);
        for (Path file : files) {
            GltfModel model = read(file);
            assertThat(model.getNodeModels())
                    .as(file.toString())
                    .extracting(NodeModel::getName)
                    .containsAll(joints);
            assertThat(model.getSkinModels()).hasSize(isBody(file) ? 1 : 0);
            assertThat(model.getAnimationModels()).hasSize(isBody(file) ? 0 : 1);
        }
    }

    @Test
    void theSkeletonOfTheBodyStandsInTheBindPose() throws IOException {
        GltfModel model = read(
                files(".glb").stream().filter(WholeSetTest::isBody).findFirst().orElseThrow());
        for (Joint joint : Joint.ALL) {
            NodeModel node = model.getNodeModels().stream()
                    .filter(one -> one.getName().equals(joint.label()))
                    .findFirst()
                    .orElseThrow();
            float[] matrix = node.computeGlobalTransform(null);
            var place = Skeleton.bind().of(joint).origin();
            assertThat((double) matrix[12]).isCloseTo(place.x(), within(1e-5));
            assertThat((double) matrix[13]).isCloseTo(place.y(), within(1e-5));
            assertThat((double) matrix[14]).isCloseTo(place.z(), within(1e-5));
        }
    }

    @Test
    void everyStillIsWellFormedAndLight() throws Exception {
        int largest = 0;
        for (Path file : files(".svg")) {
            byte[] content = Files.readAllBytes(file);
            Element root = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
            assertThat(root.getNodeName()).isEqualTo("svg");
            assertThat(root.getElementsByTagName("path").getLength())
                    .as(file.toString())
                    .isGreaterThan(4);
            assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("NaN", "Infinity");
            int packed = Report.packed(content);
            assertThat(packed).as(file.toString()).isLessThanOrEqualTo(STILL_LIMIT);
            largest = Math.max(largest, packed);
        }
        System.out.printf("stills: %d, largest %d bytes packed%n", files(".svg").size(), largest);
    }

    @Test
    void bodyAndClipsAreLight() throws IOException {
        List<Integer> clips = new ArrayList<>();
        for (Path file : files(".glb")) {
            int packed = Report.packed(Files.readAllBytes(file));
            if (isBody(file)) {
                System.out.printf("body: %d bytes packed%n", packed);
                assertThat(packed).isLessThanOrEqualTo(BODY_LIMIT);
            } else {
                clips.add(packed);
            }
        }
        clips.sort(null);
        System.out.printf(
                "clips: %d, median %d and largest %d bytes packed%n",
                clips.size(), clips.get(clips.size() / 2), clips.getLast());
        assertThat(clips.get(clips.size() / 2)).isLessThanOrEqualTo(CLIP_MEDIAN_LIMIT);
    }
}

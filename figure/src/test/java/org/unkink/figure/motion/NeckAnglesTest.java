package org.unkink.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.pose.PoseLibrary;
import org.unkink.figure.pose.PoseSheet;

/**
 * Restrictions stand on the degrees of the neck that the catalogue reads from the poses; here they are held
 * against the neck that is shown: the segments from the chest to the head, in every frame of every motion.
 */
class NeckAnglesTest {

    /** Degrees. The table is rounded to whole ones, and a way between two poses is round. */
    private static final double TOLERANCE = 2;

    private static final Pattern LINE =
            Pattern.compile("(\\S+/\\S+) +[x.](?: [x.])* +(\\d+) +(\\d+) +(\\d+) +(\\d+)(?:  .*)?");

    private static final List<String> WAYS = List.of("turn", "side bend", "flexion", "extension");

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();

    @Test
    void theNeckThatIsReadIsTheNeckThatIsShown() throws IOException {
        Map<String, double[]> read = read();
        PoseLibrary poses = PoseLibrary.load(PoseLibrary.folder(), CATALOGUE);
        Map<String, double[]> shown = new TreeMap<>();
        CATALOGUE.exercises().parallelStream()
                .map(exercise -> shown(exercise, poses.sheet(exercise.id())))
                .forEachOrdered(shown::putAll);
        assertThat(read.keySet()).isEqualTo(shown.keySet());
        List<String> apart = new ArrayList<>();
        shown.forEach((variant, necks) -> {
            for (int way = 0; way < necks.length; way++) {
                double degrees = Objects.requireNonNull(read.get(variant))[way];
                if (Math.abs(degrees - necks[way]) > TOLERANCE) {
                    apart.add(variant + " " + WAYS.get(way) + ": read " + degrees + ", shown " + necks[way]);
                }
            }
        });
        assertThat(apart).isEmpty();
    }

    /** The table that people read, which the catalogue's own test holds against what is read. */
    private static Map<String, double[]> read() throws IOException {
        Path table = Objects.requireNonNull(PoseLibrary.folder().getParent())
                .resolve("src/test/resources/org/unkink/catalogue/blocks.txt");
        Map<String, double[]> read = new TreeMap<>();
        for (String line : Files.readAllLines(table)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                read.put(
                        matcher.group(1),
                        Stream.of(2, 3, 4, 5)
                                .mapToDouble(group -> Double.parseDouble(matcher.group(group)))
                                .toArray());
            }
        }
        return read;
    }

    private static Map<String, double[]> shown(Exercise exercise, PoseSheet sheet) {
        Map<String, double[]> shown = new LinkedHashMap<>();
        for (Variant variant : exercise.variants()) {
            Motion motion = MotionMaker.make(variant, sheet);
            double[] most = new double[WAYS.size()];
            moments(motion).map(MotionFrame::posture).map(Skeleton::frames).forEach(frames -> widen(most, frames));
            shown.put(variant.id().toString(), most);
        }
        return shown;
    }

    private static Stream<MotionFrame> moments(Motion motion) {
        Stream<MotionFrame> still = motion.keys().stream().map(key -> new MotionFrame(key.posture(), key.contacts()));
        Stream<MotionFrame> moving = motion.transitions().stream().flatMap(t -> t.moments().stream());
        return Stream.concat(still, moving);
    }

    /** The rotation of all segments of the neck, each of which turns first and bends about the turned axes. */
    private static void widen(double[] most, Frames frames) {
        double turn = 0;
        Vector3 bend = Vector3.ZERO;
        for (Joint joint : List.of(Joint.NECK1, Joint.NECK2, Joint.HEAD)) {
            Quaternion local = frames.localRotation(joint);
            turn += local.twistAboutY();
            bend = bend.plus(
                    Quaternion.aboutY(-local.twistAboutY()).times(local).rotationVector());
        }
        most[0] = Math.max(most[0], Math.abs(turn));
        most[1] = Math.max(most[1], Math.abs(bend.z()));
        most[2] = Math.max(most[2], bend.x());
        most[3] = Math.max(most[3], -bend.x());
    }
}

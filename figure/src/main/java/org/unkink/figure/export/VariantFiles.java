package org.unkink.figure.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.motion.Breath;
import org.unkink.figure.motion.KeyPose;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionFrame;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.pose.MuscleUse;
import org.unkink.figure.scene.Camera;
import org.unkink.figure.scene.MarkedBody;
import org.unkink.figure.scene.SceneSetup;
import org.unkink.figure.still.Gesture;
import org.unkink.figure.still.Still;

/** The files of one variant and what the index says of them. */
final class VariantFiles {

    private static final String POSES = "poses";

    private final Motion motion;
    private final MarkedBody body;
    private final SceneSetup studio;
    private final String stem;
    private final Map<String, byte[]> files = new TreeMap<>();

    private VariantFiles(Motion motion, MarkedBody body) {
        this.motion = motion;
        this.body = body.with(motion.sheet().muscles());
        studio = new SceneSetup(motion);
        stem = motion.variant().id().toString();
    }

    /** @param entry of the index, ready to be written as JSON */
    record Made(Map<String, byte[]> files, Map<String, Object> entry) {}

    static Made make(Motion motion, MarkedBody body) {
        VariantFiles variant = new VariantFiles(motion, body);
        Map<String, Object> entry = variant.entry();
        return new Made(variant.files, entry);
    }

    private Map<String, Object> entry() {
        ClipTimeline.Builder builder = new ClipTimeline.Builder();
        Map<String, Object> times = times(builder);
        byte[] clip = ClipFile.of(stem, builder.timeline(), studio.staging(), times);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("clip", file(stem, "glb", clip));
        entry.put("side", lower(motion.sheet().side()));
        entry.putAll(times);
        entry.put("camera", camera());
        entry.put(
                "muscles",
                motion.sheet().muscles().stream().map(VariantFiles::muscle).toList());
        entry.put("stills", motion.keys().stream().map(this::still).toList());
        entry.put("movement", file(stem + "/movement", "svg", movement()));
        return entry;
    }

    private String file(String name, String extension, byte[] content) {
        String hashed = FileNames.hashed(name, extension, content);
        files.put(hashed, content);
        return hashed;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Lays out the clip: moves, breaths, and the poses that neither begins with. */
    private Map<String, Object> times(ClipTimeline.Builder builder) {
        Map<String, Double> poses = new LinkedHashMap<>();
        motion.keys().forEach(key -> poses.put(key.pose(), -1.0));
        List<Map<String, Object>> marks = new ArrayList<>();
        for (Transition move : motion.transitions()) {
            double start = builder.add(move.frames());
            marks.add(mark(move, start));
            poses.replace(move.from(), -1.0, start);
            poses.replace(move.to(), -1.0, start + move.seconds());
        }
        List<Map<String, Object>> breaths = new ArrayList<>();
        for (Breath breath : motion.breaths()) {
            double start = builder.add(
                    breath.moments().stream().map(MotionFrame::posture).toList());
            breaths.add(ordered("pose", breath.pose(), "start", start, "seconds", breath.seconds()));
            poses.replace(breath.pose(), -1.0, start);
        }
        for (KeyPose key : motion.keys()) {
            if (poses.getOrDefault(key.pose(), 0.0) < 0) {
                poses.put(key.pose(), builder.add(List.of(key.posture())));
            }
        }
        List<Map<String, Object>> standing = new ArrayList<>();
        poses.forEach((name, time) -> standing.add(ordered("name", name, "time", time)));
        return ordered("marks", marks, POSES, standing, "breaths", breaths);
    }

    private static Map<String, Object> mark(Transition move, double start) {
        return ordered(
                "from", move.from(), "via", move.via(), "to", move.to(), "start", start, "seconds", move.seconds());
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private Map<String, Object> camera() {
        Camera camera = studio.camera();
        Vector3 target = camera.target();
        return ordered(
                "azimuth",
                camera.azimuth(),
                "elevation",
                camera.elevation(),
                "distance",
                camera.distance(),
                "target",
                List.of(target.x(), target.y(), target.z()),
                "aspect",
                lower(format()));
    }

    private Still.Format format() {
        return studio.isLandscape() ? Still.Format.LANDSCAPE : Still.Format.PORTRAIT;
    }

    private static Map<String, Object> muscle(MuscleUse use) {
        Map<String, Object> muscle = ordered("name", use.muscle());
        use.side().ifPresent(side -> muscle.put("side", lower(side)));
        muscle.put("kind", lower(use.kind()));
        return muscle;
    }

    private Map<String, Object> still(KeyPose key) {
        String svg = Still.pose(studio.scene(body, key.posture()), studio.camera(), format());
        return ordered("pose", key.pose(), "file", file(stem + "/" + key.pose(), "svg", utf8(svg)));
    }

    private byte[] movement() {
        Gesture gesture = Gesture.of(motion, studio.camera());
        return utf8(Still.movement(
                studio.scene(body, gesture.from()),
                studio.scene(body, gesture.to()),
                gesture.arrows(),
                studio.camera(),
                format()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.unkink.figure.picture;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.unkink.body.mesh.BodyMesh;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.pose.Sources;
import org.unkink.figure.scene.BodySitter;
import org.unkink.figure.scene.Sitter;
import org.unkink.figure.scene.Studio;
import org.unkink.figure.still.Gesture;

/**
 * Draws everything that the figure does into a folder: {@code all.png} with the largest move of every variant,
 * {@code phone.png} with the same as small as in a list, and a strip of moments for each variant.
 */
public final class Pictures {

    private static final String ALL = "all";
    private static final int STRIP_HEIGHT = 320;
    private static final int SHEET_HEIGHT = 300;
    private static final int PHONE_HEIGHT = 120;
    private static final int COLUMNS = 10;

    private Pictures() {}

    /** Takes the folder to write to and the id of an exercise, or {@code all}. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "expected a folder and an exercise or '" + ALL + "', not " + List.of(arguments));
        }
        Path folder = Path.of(arguments[0]);
        Sources sources = Sources.ofProject();
        List<Variant> variants = variants(sources, arguments[1]);
        Sitter sitter = BodySitter.of(BodyMesh.make());
        List<Shot> shots = variants.parallelStream()
                .map(variant -> shot(folder, sources, sitter, variant))
                .toList();
        if (arguments[1].equals(ALL)) {
            write(folder.resolve("all.png"), shots.stream().map(Shot::large).toList(), shots);
            write(folder.resolve("phone.png"), shots.stream().map(Shot::small).toList(), shots);
        }
        System.out.println(folder.toAbsolutePath());
    }

    private static List<Variant> variants(Sources sources, String exercise) {
        List<Variant> variants = sources.catalogue().exercises().stream()
                .filter(one -> exercise.equals(ALL) || one.id().toString().equals(exercise))
                .map(Exercise::variants)
                .flatMap(List::stream)
                .toList();
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("there is no exercise '" + exercise + "'");
        }
        return variants;
    }

    /** A variant where it has gone furthest. */
    private record Shot(String name, BufferedImage large, BufferedImage small) {}

    private static Shot shot(Path folder, Sources sources, Sitter sitter, Variant variant) {
        Motion motion =
                MotionMaker.make(variant, sources.poses().sheet(variant.id().exercise()));
        Sheet strip = new Sheet();
        new Strip(sitter, STRIP_HEIGHT).addTo(strip, motion);
        strip.write(folder.resolve(variant.id().toString().replace('/', '.') + ".png"));
        Studio studio = new Studio(motion);
        Sitter marked = sitter.with(motion.sheet().muscles());
        Gesture gesture = Gesture.of(motion, studio.camera());
        return new Shot(
                variant.id().toString(),
                Painter.paint(studio, marked, gesture.to(), SHEET_HEIGHT),
                Painter.paint(studio, marked, gesture.to(), PHONE_HEIGHT));
    }

    private static void write(Path file, List<BufferedImage> images, List<Shot> shots) {
        Sheet sheet = new Sheet();
        for (int i = 0; i < images.size(); i++) {
            if (i % COLUMNS == 0) {
                sheet.row();
            }
            sheet.add(shots.get(i).name(), images.get(i));
        }
        sheet.write(file);
    }
}

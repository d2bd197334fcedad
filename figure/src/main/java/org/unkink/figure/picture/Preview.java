package org.unkink.figure.picture;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.unkink.body.mesh.BodyMesh;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.pose.Sources;
import org.unkink.figure.scene.BodySitter;
import org.unkink.figure.scene.Sitter;

/**
 * Shows who writes poses what they look like: {@code Preview [--doll] [--height N] <exercise> [variant] [file.png]}.
 * With {@code --doll} a jointed doll stands in for the body, which is there at once.
 */
public final class Preview {

    private static final int HEIGHT = 360;

    private Preview() {}

    public static void main(String[] arguments) {
        Sources sources = Sources.ofProject();
        boolean doll = List.of(arguments).contains("--doll");
        int height = HEIGHT;
        int at = List.of(arguments).indexOf("--height");
        if (at >= 0) {
            height = Integer.parseInt(arguments[at + 1]);
            arguments[at + 1] = "--";
        }
        String[] plain = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toArray(String[]::new);
        if (plain.length == 0) {
            throw new IllegalArgumentException("expected [--doll] [--height N] <exercise> [variant] [file.png]");
        }
        String file = plain[plain.length - 1].endsWith(".png")
                ? plain[plain.length - 1]
                : "target/pictures/" + plain[0] + ".png";
        Sitter sitter = doll ? LayFigure::addTo : BodySitter.of(BodyMesh.make());
        String variant = plain.length > 1 && !plain[1].endsWith(".png") ? plain[1] : "";
        Sheet sheet = new Sheet();
        for (Variant chosen : chosen(sources, plain[0], variant)) {
            Motion motion =
                    MotionMaker.make(chosen, sources.poses().sheet(chosen.id().exercise()));
            new Strip(sitter, height).addTo(sheet, motion);
        }
        sheet.write(Path.of(file));
        say(System.out, file);
    }

    private static void say(PrintStream out, String file) {
        out.println(Path.of(file).toAbsolutePath());
    }

    private static List<Variant> chosen(Sources sources, String exercise, String variant) {
        List<Variant> chosen = sources.catalogue().exercises().stream()
                .filter(one -> one.id().toString().equals(exercise))
                .map(Exercise::variants)
                .flatMap(List::stream)
                .filter(one -> variant.isEmpty() || one.id().name().equals(variant))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("there is no " + exercise + " " + variant);
        }
        return chosen;
    }
}

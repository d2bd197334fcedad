package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unkink.figure.scene.Camera;
import org.unkink.figure.scene.Scene;

/** A still picture as SVG. Colours are CSS variables with defaults, so that pages and dark themes can change them. */
public final class Still {

    /** Two pictures beside one another are each shown smaller. */
    private static final double COARSE = 1.5;

    /** Between two pictures. */
    private static final int GAP = 24;

    private final int width;
    private final int height;
    private final List<Panel> panels;

    /** One picture beside others. */
    private record Panel(Scene scene, Camera camera, List<Arrow> arrows) {}

    private Still(int width, int height, List<Panel> panels) {
        this.width = width;
        this.height = height;
        this.panels = panels;
    }

    /** Width and height of a picture. */
    public enum Format {
        PORTRAIT(480, 600),
        LANDSCAPE(600, 450);

        private final int width;
        private final int height;

        Format(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** Width by height. */
        public double aspect() {
            return (double) width / height;
        }
    }

    /** A posture. */
    public static String pose(Scene scene, Camera camera, Format format) {
        return new Still(format.width, format.height, List.of(new Panel(scene, camera, List.of()))).text();
    }

    /** The beginning of a movement and beside it its end, with arrows of what has moved. */
    public static String movement(Scene from, Scene to, List<Arrow> arrows, Camera camera, Format format) {
        List<Panel> panels = List.of(new Panel(from, camera, List.of()), new Panel(to, camera, arrows));
        return new Still(format.width, format.height, panels).text();
    }

    private String text() {
        List<Drawing> drawings = new ArrayList<>();
        int whole = width * panels.size() + GAP * (panels.size() - 1);
        for (Panel panel : panels) {
            drawings.add(new Drawing(panel.scene(), panel.camera(), width, height, panels.size() > 1 ? COARSE : 1));
        }
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                whole,
                height,
                whole,
                height));
        out.append(Style.text());
        for (int i = 0; i < drawings.size(); i++) {
            out.append(i == 0 ? "<g>" : "<g transform=\"translate(" + i * (width + GAP) + ")\">");
            out.append(drawings.get(i).text());
            for (Arrow arrow : panels.get(i).arrows()) {
                out.append(arrow.text(panels.get(i).camera(), width, height));
            }
            out.append("</g>");
        }
        return out.append("</svg>\n").toString();
    }
}

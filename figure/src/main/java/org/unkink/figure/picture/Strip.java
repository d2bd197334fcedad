package org.unkink.figure.picture;

import org.unkink.figure.motion.Key;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.scene.Sitter;
import org.unkink.figure.scene.Studio;

/** Strips of pictures of a variant: its key poses above, six moments of each move below. */
final class Strip {

    private static final int MOMENTS = 6;

    private final Sitter sitter;
    private final int height;

    /** Draws pictures of that height in pixels. */
    Strip(Sitter sitter, int height) {
        this.sitter = sitter;
        this.height = height;
    }

    /** Adds rows for a variant to a sheet. */
    void addTo(Sheet sheet, Motion motion) {
        Studio studio = new Studio(motion);
        sheet.row();
        for (Key key : motion.keys()) {
            String caption = key.pose() + "  " + motion.variant().id();
            sheet.add(caption, Painter.paint(studio, sitter.with(motion.sheet().muscles()), key.posture(), height));
        }
        for (Transition move : motion.transitions()) {
            sheet.row();
            for (int i = 0; i < MOMENTS; i++) {
                double progress = (double) i / (MOMENTS - 1);
                sheet.add(
                        caption(move, progress),
                        Painter.paint(studio, sitter.with(motion.sheet().muscles()), move.at(progress), height));
            }
        }
    }

    private static String caption(Transition move, double progress) {
        return move.from() + " > " + move.to() + "  " + Math.round(progress * move.seconds() * 10) / 10.0;
    }
}

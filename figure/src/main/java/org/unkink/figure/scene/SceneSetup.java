package org.unkink.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.pose.View;
import org.unkink.figure.prop.Finish;
import org.unkink.figure.prop.Piece;
import org.unkink.figure.prop.Staging;
import org.unkink.figure.prop.Strand;
import org.unkink.figure.surface.TriangleMesh;

/** Shows one variant: its things, and one camera for all of its movement. */
public final class SceneSetup {

    /** Every so many frames are looked at to find the camera. */
    private static final int STRIDE = 6;

    private final Staging staging;
    private final Camera camera;
    private final boolean landscape;

    public SceneSetup(Motion motion) {
        View view = motion.sheet().view();
        staging = Staging.of(motion.sheet().props());
        landscape = view.framing() == View.Framing.FLOOR;
        camera = CameraFit.camera(
                looked(motion), staging, extent(view.framing()), view.azimuth(), view.elevation(), aspect());
    }

    private static CameraFit.Extent extent(View.Framing framing) {
        return switch (framing) {
            case NECK -> CameraFit.Extent.NECK;
            case UPPER -> CameraFit.Extent.UPPER;
            case ALL, FLOOR -> CameraFit.Extent.ALL;
        };
    }

    private static List<Frames> looked(Motion motion) {
        List<Frames> looked = new ArrayList<>();
        motion.keys().forEach(key -> looked.add(Skeleton.frames(key.posture())));
        for (Transition transition : motion.transitions()) {
            List<Posture> frames = transition.frames();
            for (int i = 0; i < frames.size(); i += STRIDE) {
                looked.add(Skeleton.frames(frames.get(i)));
            }
        }
        return looked;
    }

    public Staging staging() {
        return staging;
    }

    public Camera camera() {
        return camera;
    }

    /** True where its pictures are wider than high. */
    public boolean isLandscape() {
        return landscape;
    }

    private double aspect() {
        return landscape ? 4.0 / 3 : 4.0 / 5;
    }

    /** Everything that is seen in a posture. */
    public Scene scene(MarkedBody body, Posture posture) {
        Frames frames = Skeleton.frames(posture);
        Scene scene = new Scene();
        for (Piece piece : staging.standing()) {
            add(scene, piece.surface(), piece.name(), piece.finish());
        }
        body.addTo(scene, frames);
        for (Piece piece : staging.inHands(frames)) {
            add(scene, piece.surface(), piece.name(), piece.finish());
        }
        for (Strand strand : staging.strands(frames)) {
            add(scene, strand.surface(), "strand", strand.finish());
        }
        return scene;
    }

    private static void add(Scene scene, TriangleMesh surface, String part, Finish finish) {
        scene.add(surface, part, finish.name().toLowerCase(Locale.ROOT), finish.colour());
    }
}

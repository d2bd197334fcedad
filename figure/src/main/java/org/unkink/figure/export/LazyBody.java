package org.unkink.figure.export;

import org.jspecify.annotations.Nullable;
import org.unkink.body.mesh.BodyMesh;
import org.unkink.figure.scene.MarkedBody;

/** The body, made when it is first asked for: it takes some seconds, and where nothing has changed nobody asks. */
final class LazyBody {

    private @Nullable BodyMesh mesh;
    private @Nullable MarkedBody unmarked;

    synchronized BodyMesh mesh() {
        if (mesh == null) {
            mesh = BodyMesh.make();
        }
        return mesh;
    }

    synchronized MarkedBody unmarked() {
        if (unmarked == null) {
            unmarked = MarkedBody.of(mesh());
        }
        return unmarked;
    }
}

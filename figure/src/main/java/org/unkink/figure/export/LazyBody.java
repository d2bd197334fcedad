package org.unkink.figure.export;

import org.jspecify.annotations.Nullable;
import org.unkink.body.mesh.BodyMesh;
import org.unkink.figure.scene.BodySitter;
import org.unkink.figure.scene.Sitter;

/** The body, made when it is first asked for: it takes some seconds, and where nothing has changed nobody asks. */
final class LazyBody {

    private @Nullable BodyMesh mesh;
    private @Nullable Sitter sitter;

    synchronized BodyMesh mesh() {
        if (mesh == null) {
            mesh = BodyMesh.make();
        }
        return mesh;
    }

    synchronized Sitter sitter() {
        if (sitter == null) {
            sitter = BodySitter.of(mesh());
        }
        return sitter;
    }
}

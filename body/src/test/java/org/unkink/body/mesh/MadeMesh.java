package org.unkink.body.mesh;

/** The mesh that is shown, made once for all tests: it takes seconds. */
public final class MadeMesh {

    public static final BodyMesh MESH = BodyMesh.make();

    private MadeMesh() {}
}

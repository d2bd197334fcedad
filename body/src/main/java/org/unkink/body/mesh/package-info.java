/**
 * The shape and the surface of the body. {@link org.unkink.body.mesh.BodyShape} is the solid: simple forms fused
 * smoothly, known as a signed distance in the bind pose, per part also in any posture. {@link
 * org.unkink.body.mesh.BodyMesh} is its skin and clothes: triangles with materials, joint weights and {@link
 * org.unkink.body.mesh.Muscle} patches, equal on both sides. Nothing here depends on an exercise, so that the mesh is
 * built once.
 */
@NullMarked
package org.unkink.body.mesh;

import org.jspecify.annotations.NullMarked;

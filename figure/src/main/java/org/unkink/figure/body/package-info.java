/**
 * The figure's body. {@link org.unkink.figure.body.BodyShape} is the solid: simple forms fused smoothly, known as a
 * signed distance in the bind pose, per part also in any posture. {@link org.unkink.figure.body.BodyMesh} is its skin
 * and clothes: triangles with materials, joint weights and {@link org.unkink.figure.body.Muscle} patches, equal on
 * both sides. Nothing here depends on an exercise, so that the mesh is built once.
 */
@NullMarked
package org.unkink.figure.body;

import org.jspecify.annotations.NullMarked;

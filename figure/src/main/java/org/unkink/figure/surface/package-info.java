/**
 * Triangle meshes and their colours: what pictures draw and files hold. {@link org.unkink.figure.surface.TriangleMesh}
 * is the entry; {@link org.unkink.figure.surface.Shapes} makes boxes, cylinders and capsules.
 */
@NullMarked
package org.unkink.figure.surface;

import org.jspecify.annotations.NullMarked;

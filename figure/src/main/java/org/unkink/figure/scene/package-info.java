/**
 * The contents of a picture, the same on every machine. {@link org.unkink.figure.scene.Scene} says what there is,
 * {@link org.unkink.figure.scene.Camera} from where it is seen, and {@link org.unkink.figure.scene.Raster} which surface
 * each pixel shows. {@link org.unkink.figure.scene.SceneSetup} sets up the scene and the camera of a variant.
 */
@NullMarked
package org.unkink.figure.scene;

import org.jspecify.annotations.NullMarked;

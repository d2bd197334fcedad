/**
 * Writes glTF 2.0 binary files. {@link org.unkink.figure.gltf.Gltf} collects nodes, meshes, skins and animations;
 * {@link org.unkink.figure.gltf.Accessors} packs their numbers; {@link org.unkink.figure.gltf.JsonWriter} writes the
 * text part and other small files.
 */
@NullMarked
package org.unkink.figure.gltf;

import org.jspecify.annotations.NullMarked;

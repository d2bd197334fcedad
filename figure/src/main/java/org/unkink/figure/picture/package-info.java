/**
 * Painted pictures for review, made without a graphics card. {@link org.unkink.figure.picture.Painter} says how a scene
 * looks, {@link org.unkink.figure.picture.Pictures} paints every exercise, and
 * {@link org.unkink.figure.picture.Preview} shows one to who writes its poses.
 */
@NullMarked
package org.unkink.figure.picture;

import org.jspecify.annotations.NullMarked;

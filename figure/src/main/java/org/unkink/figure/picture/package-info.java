/**
 * Pictures of figures and things without a graphics card, the same on every machine.
 * {@link org.unkink.figure.picture.Scene} says what there is, {@link org.unkink.figure.picture.Camera} from where it is
 * seen, {@link org.unkink.figure.picture.Raster} which surface each pixel shows, and
 * {@link org.unkink.figure.picture.Painter} how it looks. {@link org.unkink.figure.picture.Preview} shows an exercise to
 * who writes its poses.
 */
@NullMarked
package org.unkink.figure.picture;

import org.jspecify.annotations.NullMarked;

/**
 * Still pictures as line drawings (SVG): for lists, for print, and where nothing may move.
 * {@link org.unkink.figure.still.Still} draws a posture or the beginning and end of a movement. Fills and lines are
 * followed on a {@link org.unkink.figure.scene.Raster}, smoothed, and written as curves.
 */
@NullMarked
package org.unkink.figure.still;

import org.jspecify.annotations.NullMarked;

/**
 * Poses in time. {@link org.unkink.figure.motion.MotionMaker} solves the poses of a variant with their contacts and
 * samples every move of its movement, and the breath of every pose that is held, into a {@link
 * org.unkink.figure.motion.Motion}. The movement of the catalogue stays the only source of order and tempo.
 */
@NullMarked
package org.unkink.figure.motion;

import org.jspecify.annotations.NullMarked;

/**
 * The figure that shows every exercise, made from data when the project is built and never on request. The skeleton
 * and its clinical freedoms ({@code rig}) take the poses of the catalogue ({@code pose}), are brought to their contacts
 * ({@code solve}) and sampled in time ({@code motion}).
 *
 * <p>Everywhere: +Y up, +Z forward, +X the figure's own left; metres; degrees for the angles of joints; a stature of
 * 1.70 m.
 */
@NullMarked
package org.unkink.figure;

import org.jspecify.annotations.NullMarked;

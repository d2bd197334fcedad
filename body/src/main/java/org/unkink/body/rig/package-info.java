/**
 * The skeleton and what its joints can do. A {@link org.unkink.body.rig.Posture} gives every
 * {@link org.unkink.body.rig.Freedom} (a movement as a clinician names it, with its range) an angle;
 * {@link org.unkink.body.rig.Skeleton#frames} tells where that puts every {@link org.unkink.body.rig.Joint}.
 *
 * <p>Some joints only carry skin: they split a bend or a twist between two bones, so that the surface neither collapses
 * nor wrings. Solvers leave them out by working with {@link org.unkink.body.rig.Kinematics}.
 */
@NullMarked
package org.unkink.body.rig;

import org.jspecify.annotations.NullMarked;

/**
 * Looks at every motion at every thirtieth of a second and measures what can be wrong with it: angles beyond their
 * range, contacts missed, parts under the floor or in each other or in a thing, joints that move too fast or jump, a
 * body that would fall over, sides that are no mirror images. {@link org.unkink.motioncheck.MotionCheck} is the entry;
 * its result is data, the worst {@link org.unkink.motioncheck.Finding} of each kind and place. {@link
 * org.unkink.motioncheck.CheckOne} prints those of one exercise for whoever edits its poses.
 *
 * <p>The body is measured by the points of its surface and by the balls that fit inside it,
 * against the posed parts of the body and the pieces of the things around it.
 */
@NullMarked
package org.unkink.motioncheck;

import org.jspecify.annotations.NullMarked;

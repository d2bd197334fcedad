/**
 * Brings a posture to its contacts: soles to the floor, a palm to the head. {@link
 * org.unkink.figure.solve.ContactSolver} takes the wanted angles and a list of {@link org.unkink.figure.solve.Contact}s
 * between {@link org.unkink.figure.solve.BodyPoint}s and the room or the body itself, and finds the nearest posture
 * that keeps the contacts inside every range of motion, by damped least squares over the clinical angles.
 */
@NullMarked
package org.unkink.figure.solve;

import org.jspecify.annotations.NullMarked;

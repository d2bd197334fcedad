/**
 * People who live with Unkink day by day: a {@link org.unkink.simulation.Life} makes the journal that somebody of a
 * {@link org.unkink.simulation.Persona} writes, with the real catalogue, planner and rules. The same seed gives the same
 * life. The demonstration and the proof of the rules in {@code safety-checks} are made of it.
 */
@NullMarked
package org.unkink.simulation;

import org.jspecify.annotations.NullMarked;

/**
 * The changes that the past makes to the next session. {@link org.unkink.engine.adapt.Adaptation} says for each way to
 * do an exercise, and each side of it, how much of it comes ({@link org.unkink.engine.adapt.Standing}), what may not
 * come now ({@link org.unkink.engine.adapt.Limits}, {@link org.unkink.engine.adapt.Returning}) and why ({@link
 * org.unkink.engine.adapt.Adjustment}), from what the {@link org.unkink.engine.adapt.TrafficLight} says at every
 * moment.
 */
@NullMarked
package org.unkink.engine.adapt;

import org.jspecify.annotations.NullMarked;

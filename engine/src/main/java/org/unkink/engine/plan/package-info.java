/**
 * What to do: from a {@link org.unkink.engine.plan.Wish}, a person and the catalogue to the best {@link
 * org.unkink.engine.plan.Session} by the stated objective, with the reason of every choice. {@link
 * org.unkink.engine.plan.Planner} is the entry.
 */
@NullMarked
package org.unkink.engine.plan;

import org.jspecify.annotations.NullMarked;

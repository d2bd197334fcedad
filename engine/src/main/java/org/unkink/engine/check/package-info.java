/**
 * Who should not start, and why: the twelve questions about warning signs, their signs and levels, and what an answer
 * means for planning. {@link org.unkink.engine.check.Clearance} is what the planner asks for; without an open one there
 * is no plan.
 */
@NullMarked
package org.unkink.engine.check;

import org.jspecify.annotations.NullMarked;

/**
 * The weeks: what a person wants to do ({@link org.unkink.engine.programme.Programme}), on which days it falls ({@link
 * org.unkink.engine.programme.Calendar}), what today's session is to be ({@link
 * org.unkink.engine.programme.TodaysSession}) and when another level would fit ({@link
 * org.unkink.engine.programme.LevelChange}). It asks the planner for nothing that a rule forbids, and forces nothing.
 */
@NullMarked
package org.unkink.engine.programme;

import org.jspecify.annotations.NullMarked;

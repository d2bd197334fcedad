/**
 * The things that seem to help one person: {@link org.unkink.engine.help.Helps} holds the mornings after sessions with
 * an exercise, or with more of it, against the others, with pain before, time, the level's own ups and downs and all
 * other exercises taken into account in one regression ({@link org.unkink.engine.help.Ridge}). What is not almost
 * certain is not claimed. It describes and never advises: nothing is planned by it.
 */
@NullMarked
package org.unkink.engine.help;

import org.jspecify.annotations.NullMarked;

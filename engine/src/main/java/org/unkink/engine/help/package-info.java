/**
 * What seems to help one person: {@link org.unkink.engine.help.Helps} compares the mornings after sessions with an
 * exercise, or with much of it, to the mornings after the others. Few and noisy numbers are drawn towards "no
 * difference"; without a clear one the answer is "not enough yet". It describes and never advises: nothing is planned by
 * it.
 */
@NullMarked
package org.unkink.engine.help;

import org.jspecify.annotations.NullMarked;

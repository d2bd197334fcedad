/**
 * Several devices of one person kept in step: the device's side as values. {@link org.unkink.sync.Round} says what to ask
 * the server next and what to do with its answer; {@link org.unkink.sync.Reading} says whether the journal that came of it
 * can be gone by. Whoever uses it reads the clock, encrypts, sends, and writes each {@link org.unkink.sync.Change} in one
 * transaction.
 */
@NullMarked
package org.unkink.sync;

import org.jspecify.annotations.NullMarked;

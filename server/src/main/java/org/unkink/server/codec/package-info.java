/**
 * Between the engine's journal and JSON. {@link org.unkink.server.codec.JournalCodec} is the entry; its input has been
 * held against the contract before, so what does not fit here is a bug.
 */
@NullMarked
package org.unkink.server.codec;

import org.jspecify.annotations.NullMarked;

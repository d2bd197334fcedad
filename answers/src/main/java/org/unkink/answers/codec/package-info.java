/**
 * Events of the journal in JSON and back. {@link org.unkink.answers.codec.Entries} is the entry; its input has been held against the
 * contract before, so that what does not fit here is a bug.
 */
@NullMarked
package org.unkink.answers.codec;

import org.jspecify.annotations.NullMarked;

/**
 * Writes the code between records and JSON while the project is compiled, so that it runs where nothing can be looked up
 * at run time. {@link org.unkink.codec.Codec} says how it is asked for.
 */
@NullMarked
package org.unkink.codec;

import org.jspecify.annotations.NullMarked;

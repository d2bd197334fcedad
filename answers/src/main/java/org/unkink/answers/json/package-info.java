/**
 * JSON as values and as text (RFC 8259). {@link org.unkink.answers.json.Json} reads and writes it; the library under it,
 * nanojson, is one that can be compiled for the browser.
 */
@NullMarked
package org.unkink.answers.json;

import org.jspecify.annotations.NullMarked;

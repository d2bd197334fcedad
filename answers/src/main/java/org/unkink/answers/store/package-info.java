/**
 * The port behind which journals are kept. {@link org.unkink.answers.store.JournalStore} knows rows of text, no meaning;
 * every call names whose journal it is about.
 */
@NullMarked
package org.unkink.answers.store;

import org.jspecify.annotations.NullMarked;

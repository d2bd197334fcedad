/**
 * Where journals are kept. {@link org.unkink.server.store.JournalStore} is the port; it knows rows of text, no meaning.
 * Every call names whose journal it is about. {@link org.unkink.server.store.SqliteJournalStore} keeps them in one file.
 */
@NullMarked
package org.unkink.server.store;

import org.jspecify.annotations.NullMarked;

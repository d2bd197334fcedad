/**
 * The past. The {@link org.unkink.engine.journal.Journal} is the only truth about a person; {@link
 * org.unkink.engine.journal.Person} is what it says today, a pure fold of its entries.
 */
@NullMarked
package org.unkink.engine.journal;

import org.jspecify.annotations.NullMarked;

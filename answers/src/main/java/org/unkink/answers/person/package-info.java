/**
 * The person as the journal has them now: every feature begins with {@link org.unkink.answers.person.Persons}.
 */
@NullMarked
package org.unkink.answers.person;

import org.jspecify.annotations.NullMarked;

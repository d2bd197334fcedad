/**
 * The one question that is worth asking now: {@link org.unkink.engine.question.DueQuestion#due}. On most days there is
 * none.
 */
@NullMarked
package org.unkink.engine.question;

import org.jspecify.annotations.NullMarked;

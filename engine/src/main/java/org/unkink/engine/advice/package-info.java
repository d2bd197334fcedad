/**
 * When to see somebody, when to rest, and what may be called better: {@link org.unkink.engine.advice.Advices} finds every
 * piece of advice in a journal, each on the day of its trigger, with the numbers behind it. It names no cause and makes
 * no promise.
 */
@NullMarked
package org.unkink.engine.advice;

import org.jspecify.annotations.NullMarked;

package org.unkink.engine.rule;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * The rules that a limit, a type or a value obeys, where nothing that is passed on carries them: a {@code Reason} or an
 * {@code Advice} has its {@link Rule} with it, the longest hold of a stretch has not.
 */
@Retention(RetentionPolicy.SOURCE)
public @interface Obeys {
    Rule[] value();
}

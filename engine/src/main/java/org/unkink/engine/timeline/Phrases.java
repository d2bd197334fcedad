package org.unkink.engine.timeline;

import java.util.Map;

/** The sentences of one language, by key. */
public interface Phrases {

    /**
     * The sentence under a key with {@code {name}} replaced by the arguments, in the form that the language has beside the
     * number among them.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    String phrase(String key, Map<String, String> arguments);

    /** True if there is a sentence under a key. */
    boolean has(String key);
}

package org.unkink.catalogue;

/** A text that the content asks for: a sentence, or a list of sentences. */
record TextNeed(String key, Kind kind) {

    enum Kind {
        SENTENCE,
        LIST,
        /** A list that has to be there and may say nothing. */
        LIST_OR_EMPTY,
        /** A sentence that may be there. */
        MAY_BE
    }

    static TextNeed sentence(String key) {
        return new TextNeed(key, Kind.SENTENCE);
    }

    static TextNeed mayBe(String key) {
        return new TextNeed(key, Kind.MAY_BE);
    }

    static TextNeed list(String key) {
        return new TextNeed(key, Kind.LIST);
    }

    static TextNeed listOrEmpty(String key) {
        return new TextNeed(key, Kind.LIST_OR_EMPTY);
    }
}

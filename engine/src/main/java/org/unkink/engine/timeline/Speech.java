package org.unkink.engine.timeline;

/** How long it takes to say a text. */
final class Speech {

    /** Of a calm voice. */
    private static final double WORDS_PER_SECOND = 2.6;

    private Speech() {}

    /** An estimate in whole seconds, rounded up. */
    static int seconds(String text) {
        return (int) Math.ceil(words(text) / WORDS_PER_SECOND);
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }
}

package org.unkink.engine.timeline;

import java.util.Locale;
import java.util.Set;

/**
 * The time that it takes to say a text: so much for each syllable and for each pause inside. The numbers were measured
 * with a speech synthesiser at a calm 160 words a minute over every sentence that ships, and leave a little more than
 * it took.
 */
final class Speech {

    private static final double BEGIN_AND_END = 0.75;
    private static final double SYLLABLE = 0.24;
    private static final double PAUSE = 0.4;

    private static final String PAUSES = ".,:;!?";
    private static final String VOWELS = "aeiouy";

    /** Places where two vowels in a row are two syllables. */
    private static final Set<String> ONE_MORE =
            Set.of("being", "doing", "going", "quiet", "area", "idea", "create", "dizziness");

    private Speech() {}

    /** An estimate in whole seconds, rounded up. */
    static int seconds(String text) {
        return (int) Math.ceil(BEGIN_AND_END + SYLLABLE * syllables(text) + PAUSE * pauses(text));
    }

    private static int pauses(String text) {
        int pauses = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            pauses += isOneOf(text.charAt(i), PAUSES) && Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
        }
        return pauses;
    }

    static int syllables(String text) {
        int syllables = 0;
        StringBuilder word = new StringBuilder();
        for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '\'') {
                word.append(c);
            } else if (!word.isEmpty()) {
                syllables += syllablesOfWord(word.toString());
                word.setLength(0);
            }
        }
        return syllables;
    }

    private static int syllablesOfWord(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return 2 * word.length();
        }
        int vowels = ONE_MORE.contains(word) ? 1 : 0;
        for (int i = 0; i < word.length(); i++) {
            boolean begins = i == 0 || !isOneOf(word.charAt(i - 1), VOWELS);
            vowels += begins && isOneOf(word.charAt(i), VOWELS) ? 1 : 0;
        }
        return Math.max(1, endsSilent(word) ? vowels - 1 : vowels);
    }

    /** True of the {@code e} in "raise", "take", "whole", of "moves" and of "raised"; not of that in "little". */
    private static boolean endsSilent(String word) {
        return endsSilent(word, "e", "l", "rl")
                || endsSilent(word, "es", "scgxzl", "")
                || endsSilent(word, "ed", "dt", "");
    }

    /**
     * True if a word has an ending after a consonant that lets it be silent.
     *
     * @param spoken consonants after which it is said; after an {@code l} that follows a vowel it is silent all the same
     * @param beforeL those that an {@code l} may follow, too
     */
    private static boolean endsSilent(String word, String ending, String spoken, String beforeL) {
        int last = word.length() - ending.length() - 1;
        if (last < 0 || !word.endsWith(ending)) {
            return false;
        }
        char before = word.charAt(last);
        if (before == 'l' && !ending.equals("ed")) {
            return last > 0 && isOneOf(word.charAt(last - 1), VOWELS + beforeL);
        }
        return !isOneOf(before, VOWELS) && !isOneOf(before, spoken);
    }

    private static boolean isOneOf(char c, String of) {
        return of.indexOf(c) >= 0;
    }
}

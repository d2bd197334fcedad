package org.unkink.engine.timeline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that it takes to say a text: so much for each syllable and for each pause inside. The numbers were measured
 * with a speech synthesiser at a calm 160 words a minute over every sentence that ships, and leave a little more than
 * it took.
 */
final class Speech {

    private static final double BEGIN_AND_END = 0.75;
    private static final double SYLLABLE = 0.24;
    private static final double PAUSE = 0.4;

    private static final Pattern PAUSES = Pattern.compile("[.,:;!?](?=\\s)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("([^aeiouyl]|[aeiouy]l|rl|ll)e");
    private static final Pattern SILENT_ES = Pattern.compile("([^aeiouyscgxzl]|[aeiouy]l)es");
    private static final Pattern SILENT_ED = Pattern.compile("[^aeioudt]ed");

    /** Places where two vowels in a row are two syllables. */
    private static final Set<String> ONE_MORE =
            Set.of("being", "doing", "going", "quiet", "area", "idea", "create", "dizziness");

    private Speech() {}

    /** An estimate in whole seconds, rounded up. */
    static int seconds(String text) {
        return (int) Math.ceil(BEGIN_AND_END + SYLLABLE * syllables(text) + PAUSE * pauses(text));
    }

    private static int pauses(String text) {
        return count(PAUSES, text);
    }

    static int syllables(String text) {
        int syllables = 0;
        Matcher words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            syllables += syllablesOfWord(words.group());
        }
        return syllables;
    }

    private static int syllablesOfWord(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return 2 * word.length();
        }
        int vowels = count(VOWELS, word) + (ONE_MORE.contains(word) ? 1 : 0);
        boolean endsSilent = ends(SILENT_E, word) || ends(SILENT_ES, word) || ends(SILENT_ED, word);
        return Math.max(1, endsSilent ? vowels - 1 : vowels);
    }

    private static boolean ends(Pattern pattern, String word) {
        Matcher found = pattern.matcher(word);
        while (found.find()) {
            if (found.end() == word.length()) {
                return true;
            }
        }
        return false;
    }

    private static int count(Pattern pattern, String text) {
        int count = 0;
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            count++;
        }
        return count;
    }
}

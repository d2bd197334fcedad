package org.unkink.catalogue.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many years of school a sentence asks for (Flesch-Kincaid grade level): 0.39 words + 11.8 syllables for each word -
 * 15.59. Syllables are counted by their vowels, with the exceptions below.
 */
final class ReadingGrade {

    private static final Pattern WORD = Pattern.compile("[a-z0-9']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** A last e, and the endings -ed and -es, that are written and not said. */
    private static final Pattern SILENT =
            Pattern.compile("(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouytd]ed$|[^aeiouyscxzghl]es$|[aeiouy]les$");

    /** Words that the rule of vowels and silent endings gets wrong. */
    private static final Map<String, Integer> EXCEPTIONS =
            Map.of("metre", 2, "something", 2, "lately", 2, "clothes", 1);

    /** Names of illnesses and medicines. Each is explained in the same line, and counts as one syllable. */
    static final Set<String> NAMES = Set.of(
            "osteoporosis",
            "steroids",
            "prednisone",
            "rheumatoid",
            "arthritis",
            "spondylitis",
            "marfan",
            "syndrome",
            "tia");

    /** What those who help and those who wrote the sources are called counts as one syllable, too. */
    private static final Set<String> PEOPLE = Set.of(
            "physiotherapist",
            "physiotherapists",
            "american",
            "british",
            "college",
            "florida",
            "medicine",
            "university");

    private ReadingGrade() {}

    static double of(String sentence) {
        List<String> words = WORD.matcher(sentence.toLowerCase(Locale.ROOT).replace("{number}", "112"))
                .results()
                .map(MatchResult::group)
                .toList();
        int syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() + 11.8 * syllables / words.size() - 15.59;
    }

    static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?:])\\s+", -1)).toList();
    }

    static int syllables(String word) {
        if (NAMES.contains(word) || PEOPLE.contains(word)) {
            return 1;
        }
        Integer exception = EXCEPTIONS.get(word);
        if (exception != null) {
            return exception;
        }
        int vowels = (int) VOWELS.matcher(word).results().count();
        return Math.max(1, vowels > 1 && SILENT.matcher(word).find() ? vowels - 1 : vowels);
    }
}

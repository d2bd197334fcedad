package org.unkink.catalogue.yaml;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what somebody meant who misspelt a word. */
public final class Closest {

    private Closest() {}

    /** {@code ; perhaps 'left palm'}, or nothing where no known word is near. */
    public static String hint(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> changes(word, candidate)))
                .filter(best -> changes(word, best) <= Math.max(2, word.length() / 3))
                .map(best -> "; perhaps '" + best + "'")
                .orElse("");
    }

    /** The fewest letters to add, drop or change (Levenshtein's distance). */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

package org.unkink.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unkink.engine.timeline.Phrases;

/**
 * All sentences of one language, by key: {@code exercise.row.name}. A counted one has a form for each plural category of
 * the language, under {@code find-out.takes.one} and so on, and the placeholder whose number chooses among them.
 *
 * @param language as a BCP 47 tag: {@code en}
 * @param sentences in the order of the files
 * @param counted the placeholders that choose the form of a sentence, by its key
 */
public record Texts(
        String language, Map<String, String> sentences, Map<String, String> counted, Map<String, List<String>> lists)
        implements Phrases {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9-]*)}");

    public Texts {
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        counted = Collections.unmodifiableMap(new LinkedHashMap<>(counted));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    @Override
    public boolean has(String key) {
        return sentences.containsKey(key) || counted.containsKey(key);
    }

    /**
     * The sentence under a key with {@code {name}} replaced by the arguments; a name without an argument stays as it is,
     * for somebody later to fill in. A counted sentence has the form of the number among the arguments.
     *
     * @throws IllegalArgumentException if there is no such key, or no number for a counted sentence
     */
    @Override
    public String phrase(String key, Map<String, String> arguments) {
        String counting = counted.get(key);
        String sentence = sentences.get(
                counting == null
                        ? key
                        : key + "." + form(key, counting, arguments).key());
        if (sentence == null) {
            throw new IllegalArgumentException("no text '" + key + "' in language " + language);
        }
        return arguments.isEmpty() ? sentence : filled(sentence, arguments);
    }

    private static String filled(String sentence, Map<String, String> arguments) {
        StringBuilder filled = new StringBuilder();
        Matcher found = PLACEHOLDER.matcher(sentence);
        int end = 0;
        while (found.find()) {
            String argument = arguments.get(found.group(1));
            filled.append(sentence, end, found.start()).append(argument == null ? found.group() : argument);
            end = found.end();
        }
        return filled.append(sentence, end, sentence.length()).toString();
    }

    private Plural form(String key, String counting, Map<String, String> arguments) {
        String number = arguments.get(counting);
        try {
            return Plural.of(language, new BigDecimal(Objects.requireNonNullElse(number, "")));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a number for {" + counting + "} of the text '" + key + "', not " + number, e);
        }
    }

    /** The sentence under a key as it is. */
    public String phrase(String key) {
        return phrase(key, Map.of());
    }

    /**
     * The sentences of a list, which may be none.
     *
     * @throws IllegalArgumentException if there is no list under the key
     */
    public List<String> list(String key) {
        List<String> list = lists.get(key);
        if (list == null) {
            throw new IllegalArgumentException("no list of texts '" + key + "' in language " + language);
        }
        return list;
    }

    /** The names directly under a key, in the order of the files: the C-numbers of an exercise's differences. */
    public Set<String> names(String key) {
        String prefix = key + ".";
        Set<String> names = new LinkedHashSet<>();
        for (String sentence : sentences.keySet()) {
            if (sentence.startsWith(prefix)) {
                int end = sentence.indexOf('.', prefix.length());
                names.add(sentence.substring(prefix.length(), end < 0 ? sentence.length() : end));
            }
        }
        return names;
    }

    /** The names in braces in a text, by the alphabet. */
    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every part of every key of the texts is a word that the code or a catalogue file knows: a text under a name that nothing
 * can ask for is never shown.
 */
final class NoDeadTextsTest {

    private static final List<Path> CODE =
            List.of(Path.of("../engine/src/main"), Path.of("src/main"), Path.of("../answers/src/main/java"));

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern TYPE = Pattern.compile("\\b(?:record|class|interface) ([A-Z][A-Za-z]*)");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s+([A-Z][A-Z0-9_]*)\\b\\s*[,;(]?");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9-]+");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d+");

    @Test
    void everyTextCanBeAskedFor() {
        Set<String> known = new HashSet<>();
        CODE.forEach(folder -> read(folder, ".java").forEach(text -> addCode(text, known)));
        Stream.of(Path.of("exercises"), Path.of("."))
                .forEach(folder ->
                        read(folder, ".yaml").forEach(text -> words(text).forEach(known::add)));
        Texts texts = CatalogueContent.load().texts("en");
        Set<String> dead = new TreeSet<>();
        for (String key : texts.sentences().keySet()) {
            boolean isKnown = Arrays.stream(key.split("\\.", -1)).allMatch(part -> isKnown(part, known));
            boolean isDifference = key.contains(".differences.");
            if (!isKnown && !isDifference) {
                dead.add(key);
            }
        }
        System.out.println("texts: " + texts.sentences().keySet().size() + ", dead: " + dead.size());
        assertThat(texts.sentences().keySet()).hasSizeGreaterThan(1_000);
        assertThat(dead).isEmpty();
    }

    /** A word of the code, two of them put together, or a number in a list. */
    private static boolean isKnown(String part, Set<String> known) {
        if (known.contains(part) || LIST_NUMBER.matcher(part).matches()) {
            return true;
        }
        for (int dash = part.indexOf('-'); dash > 0; dash = part.indexOf('-', dash + 1)) {
            if (known.contains(part.substring(0, dash)) && known.contains(part.substring(dash))) {
                return true;
            }
        }
        return false;
    }

    private static void addCode(String text, Set<String> known) {
        matches(LITERAL, text).forEach(literal -> words(literal).forEach(known::add));
        matches(TYPE, text)
                .forEach(type ->
                        known.add(type.replaceAll("(?<=[A-Za-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)));
        matches(CONSTANT, text).forEach(name -> {
            known.add(name);
            known.add(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        });
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> read(Path folder, String ending) {
        try (Stream<Path> files = ending.equals(".yaml") ? Files.list(folder) : Files.walk(folder)) {
            return files.filter(file -> Objects.requireNonNull(file.getFileName())
                            .toString()
                            .endsWith(ending))
                    .map(NoDeadTextsTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.unkink.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every sentence that people read, in the catalogue and on the pages, is one that an eighth grader reads. */
class EverySentenceIsPlainTest {

    private static final int HIGHEST = 8;

    /** In fewer words than these one long word decides, and the formula says nothing: "Library" would be grade 20. */
    private static final int FEWEST_WORDS = 5;

    @Test
    void noSentenceIsAboveGradeEightAndHalfOfThemAreAtThreeAndAHalfOrBelow() throws IOException {
        Map<String, Double> grades = new TreeMap<>();
        for (Path file : files()) {
            flatten(
                            file.getFileName() + " ",
                            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)))
                    .filter(text -> !isAName(text.getKey()))
                    .flatMap(text ->
                            ReadingGrade.sentences(text.getValue()).stream().map(one -> text.getKey() + ": " + one))
                    .filter(sentence -> words(sentence) >= FEWEST_WORDS)
                    .forEach(sentence -> grades.put(sentence, ReadingGrade.of(said(sentence))));
        }
        List<Double> sorted = grades.values().stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);

        System.out.printf(
                Locale.ROOT,
                "Texts: %d sentences of %d words and more, median reading grade %.1f, highest %.1f%n",
                sorted.size(),
                FEWEST_WORDS,
                median,
                sorted.getLast());
        grades.values().removeIf(grade -> grade <= HIGHEST);
        assertThat(grades).isEmpty();
        assertThat(median).isLessThanOrEqualTo(3.5);
    }

    /** An exercise is called what the article calls it. */
    private static boolean isAName(String key) {
        return key.endsWith(".name");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> catalogue = Files.list(Path.of("texts/en"));
                Stream<Path> pages = Files.list(Path.of("../web/messages"))) {
            return Stream.concat(catalogue, pages).sorted().toList();
        }
    }

    private static String said(String sentence) {
        return sentence.substring(sentence.indexOf(": ") + 2);
    }

    private static int words(String sentence) {
        return said(sentence).split("\\s+", -1).length;
    }

    private static Stream<Map.Entry<String, String>> flatten(String path, Object node) {
        return switch (node) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(one -> flatten(
                                path.endsWith(" ") ? path + one.getKey() : path + "." + one.getKey(), one.getValue()));
            case List<?> list -> list.stream().flatMap(one -> flatten(path, one));
            default -> Stream.of(Map.entry(path, node.toString()));
        };
    }
}

package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document of the plan names the rules before choosing as {@link Filters} does, in the same order. */
final class TheFiltersStandInTheDocumentsTest {

    private static final Path FILTERS = Path.of("src/main/java/org/unkink/engine/plan/Filters.java");
    private static final Path DOCUMENT = Path.of("../docs/plan.md");

    @Test
    void inTheirOrder() throws IOException {
        String order = part(Files.readString(FILTERS), "List<Filter> order = List.of(", ");");
        List<String> rules = all("this::(\\w+)", order).stream()
                .map(name -> name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(all("(?<!\\*)\\*([a-z ]+)\\*", part(Files.readString(DOCUMENT), "1. **Rules first.**", "2. **")))
                .containsExactlyElementsOf(rules)
                .hasSizeGreaterThan(5);
    }

    private static String part(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

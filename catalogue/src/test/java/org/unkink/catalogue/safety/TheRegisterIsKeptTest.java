package org.unkink.catalogue.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.rule.Rule;

/**
 * What the register blocks, which was written by hand, is blocked by what the movements do; and each of its rules is named
 * where it is obeyed.
 */
final class TheRegisterIsKeptTest {

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();

    private static final List<Path> CODE =
            List.of(Path.of("src/main/java"), Path.of("../engine/src/main/java"), Path.of("../answers/src/main/java"));

    private static final Pattern RULE = Pattern.compile("\\bRule\\.(R\\d\\d)\\b");

    /** Comments, text blocks and strings: words about a rule, by which nothing obeys it. */
    private static final Pattern WORDS =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"|'(\\\\.|[^'\\\\])+'");

    /** The number of the last rule that was given. */
    private static final int LAST = 48;

    @Test
    void whatTheRegisterBlocksIsBlocked() {
        List<String> missing = new ArrayList<>();
        for (Restriction restriction : Restriction.values()) {
            int blocked = 0;
            for (Exercise exercise : CATALOGUE.exercises()) {
                for (Variant variant : exercise.variants()) {
                    if (Register.isBlocked(variant.id(), restriction)) {
                        blocked++;
                        if (!variant.blockedBy().contains(restriction)) {
                            missing.add(restriction + " does not block " + variant.id());
                        }
                    }
                }
            }
            assertThat(blocked).as("%s in the register", restriction).isPositive();
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNameInTheRegisterIsInTheCatalogue() {
        assertThat(Register.blockedNames())
                .allMatch(name -> CATALOGUE.exercises().stream()
                        .anyMatch(e -> e.id().value().equals(name)
                                || e.variants().stream()
                                        .anyMatch(v -> v.id().toString().equals(name))));
    }

    @Test
    void everyRuleIsNamedByTheCodeThatObeysIt() {
        Set<String> named = new HashSet<>();
        CODE.forEach(folder -> named.addAll(rulesIn(folder)));
        assertThat(Rule.values()).extracting(Rule::name).isSubsetOf(named);
    }

    @Test
    void aRuleThatOnlyWordsNameIsNotObeyedByThem() {
        assertThat(rulesIn("""
                /** A line (rule Rule.R01). */ // Rule.R02
                @Obeys(Rule.R03) String s = "a \\" Rule.R04 // " + '"' + Rule.R05; /*
                Rule.R06 */
                """)).containsExactlyInAnyOrder("R03", "R05");
    }

    @Test
    void aRuleThatNoCodeObeysStandsInTheDocumentsOnly() throws IOException {
        Set<String> documented = new TreeSet<>();
        Matcher row = Pattern.compile("(?m)^\\| (R\\d\\d) ").matcher(Files.readString(Path.of("../docs/rules.md")));
        while (row.find()) {
            documented.add(row.group(1));
        }
        assertThat(Rule.values()).extracting(Rule::name).doesNotContainAnyElementsOf(documented);
        assertThat(Rule.values().length + documented.size()).isEqualTo(LAST);
    }

    /** The rules that the code in a folder names; the register itself does not count. */
    private static Set<String> rulesIn(Path folder) {
        Set<String> named = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(TheRegisterIsKeptTest::isSource).toList()) {
                named.addAll(rulesIn(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }

    private static Set<String> rulesIn(String source) {
        Set<String> named = new HashSet<>();
        Matcher rule = RULE.matcher(WORDS.matcher(source).replaceAll(" "));
        while (rule.find()) {
            named.add(rule.group(1));
        }
        return named;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.equals("Rule.java");
    }
}

package org.unkink.catalogue.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.advice.Basis;
import org.unkink.engine.journal.AdviceKind;

/** Every piece of advice has its sentences, with its numbers in them, and none of the words it may not have. */
class AdviceTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Beside the words that no text may have: what names a cause or blames (rule R31). */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(diagnos\\w*|caused?|because you|failed|should have|must)\\b", Pattern.CASE_INSENSITIVE);

    private final Texts texts = CatalogueContent.load().texts("en");

    @Test
    void everyKindAndEveryBasisHasItsSentencesAndNothingElseHas() {
        assertThat(texts.names("advice.kind")).isEqualTo(words(AdviceKind.values()));
        assertThat(texts.names("advice.numbers")).isEqualTo(words(Basis.values()));
        assertThat(texts.names("advice")).containsExactlyInAnyOrder("kind", "numbers", "plan-stopped");
    }

    @ParameterizedTest
    @EnumSource
    void aKindHasATitleAndATextWithoutNumbers(AdviceKind kind) {
        String key = "advice.kind." + word(kind);

        assertThat(texts.names(key)).containsExactly("title", "text");
        assertThat(placeholders(key + ".title")).isEmpty();
        assertThat(placeholders(key + ".text")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSentenceOfABasisHasItsNumbers(Basis basis) {
        assertThat(placeholders("advice.numbers." + word(basis))).isEqualTo(basis.names());
    }

    @ParameterizedTest
    @EnumSource
    void noAdviceNamesACauseOrBlames(AdviceKind kind) {
        String key = "advice.kind." + word(kind);

        assertThat(texts.phrase(key + ".title") + " " + texts.phrase(key + ".text"))
                .doesNotContainPattern(FORBIDDEN);
    }

    private Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(texts.phrase(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Stream.of(constants).map(AdviceTextsTest::word).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

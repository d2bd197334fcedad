package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.yaml.Problems;
import org.unkink.catalogue.yaml.YamlFile;

/** A counted sentence has the form that its language has beside the number. */
final class CountedTextsTest {

    private static Texts texts(String language, String yaml) {
        Problems problems = new Problems();
        TextsReader reader = new TextsReader(language);
        reader.read(
                Objects.requireNonNull(YamlFile.read("more.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems)));
        assertThat(problems.all()).isEmpty();
        return reader.texts();
    }

    private static String weeks(Texts texts, String number) {
        return texts.phrase("rest", Map.of("weeks", number, "who", "You"));
    }

    @Test
    void englishHasTwoForms() {
        Texts texts = texts("en", "rest: {count: weeks, one: '{who}: one week', other: '{who}: {weeks} weeks'}");
        assertThat(List.of("0", "1", "2", "1.5", "21").stream().map(n -> weeks(texts, n)))
                .containsExactly("You: 0 weeks", "You: one week", "You: 2 weeks", "You: 1.5 weeks", "You: 21 weeks");
    }

    @Test
    void aRegionOfALanguageHasItsForms() {
        Texts texts = texts("en-GB", "rest: {count: weeks, one: 'one week', other: '{weeks} weeks'}");
        assertThat(weeks(texts, "1")).isEqualTo("one week");
    }

    @Test
    void anotherLanguageHasOthers() {
        Texts texts = texts(
                "pl",
                "rest: {count: weeks, one: tydzień, few: '{weeks} tygodnie', many: '{weeks} tygodni', other: '{weeks} tygodnia'}");
        assertThat(List.of("1", "2", "5", "22", "1.5").stream().map(n -> weeks(texts, n)))
                .containsExactly("tydzień", "2 tygodnie", "5 tygodni", "22 tygodnie", "1.5 tygodnia");
    }

    @Test
    void itIsASentenceLikeAnyOther() {
        Texts texts = texts("en", "a: {rest: {count: weeks, one: 'one week', other: '{weeks} weeks'}}");
        assertThat(texts.has("a.rest")).isTrue();
        assertThat(texts.names("a")).containsExactly("rest");
    }

    @Test
    void withoutItsNumberItIsABug() {
        Texts texts = texts("en", "rest: {count: weeks, one: 'one week', other: '{weeks} weeks'}");
        assertThatThrownBy(() -> texts.phrase("rest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{weeks}")
                .hasMessageContaining("'rest'");
        assertThatThrownBy(() -> weeks(texts, "a few")).hasMessageContaining("not a few");
    }
}

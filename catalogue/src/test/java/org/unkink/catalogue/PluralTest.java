package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plural rules say what ICU says, which reads them from CLDR itself. */
final class PluralTest {

    private static final List<BigDecimal> WHOLE =
            IntStream.rangeClosed(0, 1000).mapToObj(BigDecimal::valueOf).toList();

    private static final List<BigDecimal> TENTHS = IntStream.rangeClosed(0, 1200)
            .mapToObj(n -> BigDecimal.valueOf(n, 1))
            .toList();

    private static String ofIcu(String language, BigDecimal number) {
        ULocale locale = ULocale.forLanguageTag(language);
        LocalizedNumberFormatter asShown =
                NumberFormatter.withLocale(locale).precision(Precision.fixedFraction(number.scale()));
        return PluralRules.forLocale(locale).select(asShown.format(number));
    }

    static Set<String> languages() {
        return new TreeSet<>(Plural.languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNumberHasTheFormOfIcu(String language) {
        assertThat(Stream.of(WHOLE, TENTHS).flatMap(Collection::stream))
                .allSatisfy(number -> assertThat(Plural.of(language, number).key())
                        .as(language + " " + number)
                        .isEqualTo(ofIcu(language, number)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsFormsAreThoseThatNumbersTakeAndTheOneForAllOthers(String language) {
        Set<String> taken = Stream.of(WHOLE, TENTHS)
                .flatMap(Collection::stream)
                .map(number -> ofIcu(language, number))
                .collect(Collectors.toCollection(TreeSet::new));
        taken.add("other");
        assertThat(Plural.of(language).stream().map(Plural::key)).containsExactlyInAnyOrderElementsOf(taken);
    }

    @Test
    void aRegionHasTheRulesOfItsLanguage() {
        assertThat(Plural.of("en-GB")).isEqualTo(Plural.of("en"));
        assertThat(Plural.of("pt-BR", BigDecimal.ZERO)).isEqualTo(Plural.ONE);
        assertThat(Plural.of("pt-PT", BigDecimal.ZERO)).isEqualTo(Plural.OTHER);
    }

    @Test
    void aNumberBelowZeroHasTheFormOfItsSize() {
        assertThat(Plural.of("en", BigDecimal.valueOf(-1))).isEqualTo(Plural.ONE);
        assertThat(Plural.of("ru", BigDecimal.valueOf(-3))).isEqualTo(Plural.FEW);
    }

    @Test
    void aLanguageWithoutRulesIsRefused() {
        assertThat(Plural.isKnown("cy")).isFalse();
        assertThat(Plural.isKnown("de-AT")).isTrue();
        assertThatThrownBy(() -> Plural.of("cy")).hasMessageContaining("not cy");
    }
}

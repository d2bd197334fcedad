package org.unkink.catalogue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.unkink.catalogue.yaml.Names;

/**
 * The form that a sentence has beside a number: the plural categories of Unicode CLDR 48, for cardinal numbers. The form
 * that some languages keep for whole millions is left out, since nothing here is counted so far.
 *
 * <p>Source: Unicode CLDR, "Language Plural Rules"; the names of the operands are those of UTS 35, part 3.
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final Rules ONLY_OTHER = new Rules(Set.of(OTHER), number -> OTHER);
    private static final Rules ONE_WITHOUT_FRACTION =
            new Rules(EnumSet.of(ONE, OTHER), number -> number.isWhole() && number.i() == 1 ? ONE : OTHER);
    private static final Rules ONE_BY_VALUE = new Rules(EnumSet.of(ONE, OTHER), number -> number.is(1) ? ONE : OTHER);
    private static final Rules ONE_BELOW_TWO =
            new Rules(EnumSet.of(ONE, OTHER), number -> number.i() <= 1 ? ONE : OTHER);
    private static final Rules CZECH = new Rules(
            EnumSet.of(ONE, FEW, MANY, OTHER),
            number -> !number.isWhole() ? MANY : number.i() == 1 ? ONE : isBetween(number.i(), 2, 4) ? FEW : OTHER);
    private static final Rules POLISH = new Rules(
            EnumSet.of(ONE, FEW, MANY, OTHER),
            number -> !number.isWhole() ? OTHER : number.i() == 1 ? ONE : endsOnTwoToFour(number.i()) ? FEW : MANY);
    private static final Rules EAST_SLAVIC = new Rules(
            EnumSet.of(ONE, FEW, MANY, OTHER),
            number -> !number.isWhole()
                    ? OTHER
                    : number.i() % 10 == 1 && number.i() % 100 != 11 ? ONE : endsOnTwoToFour(number.i()) ? FEW : MANY);
    private static final Rules ARABIC = new Rules(EnumSet.allOf(Plural.class), Plural::arabic);

    private static final Map<String, Rules> LANGUAGES = Map.ofEntries(
            Map.entry("ar", ARABIC),
            Map.entry("cs", CZECH),
            Map.entry("de", ONE_WITHOUT_FRACTION),
            Map.entry("en", ONE_WITHOUT_FRACTION),
            Map.entry("es", ONE_BY_VALUE),
            Map.entry("fr", ONE_BELOW_TWO),
            Map.entry("it", ONE_WITHOUT_FRACTION),
            Map.entry("ja", ONLY_OTHER),
            Map.entry("nl", ONE_WITHOUT_FRACTION),
            Map.entry("pl", POLISH),
            Map.entry("pt", ONE_BELOW_TWO),
            Map.entry("pt-PT", ONE_WITHOUT_FRACTION),
            Map.entry("ru", EAST_SLAVIC),
            Map.entry("uk", EAST_SLAVIC));

    private record Rules(Set<Plural> forms, Function<Operands, Plural> form) {}

    /**
     * A number as it is shown.
     *
     * @param n its value
     * @param i its whole part
     * @param isWhole whether it is shown without a fraction, so that 1 is and 1.0 is not
     */
    private record Operands(BigDecimal n, int i, boolean isWhole) {

        static Operands of(BigDecimal number) {
            BigDecimal n = number.abs();
            return new Operands(n, n.intValue(), number.scale() <= 0);
        }

        boolean is(int value) {
            return n.compareTo(BigDecimal.valueOf(value)) == 0;
        }
    }

    private static boolean isBetween(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static boolean endsOnTwoToFour(int number) {
        return isBetween(number % 10, 2, 4) && !isBetween(number % 100, 12, 14);
    }

    private static Plural arabic(Operands number) {
        if (!number.is(number.i())) {
            return OTHER;
        }
        int lastTwo = number.i() % 100;
        return switch (number.i()) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            default -> lastTwo < 3 ? OTHER : lastTwo <= 10 ? FEW : MANY;
        };
    }

    /** The languages whose rules are known, as BCP 47 tags. */
    static Set<String> languages() {
        return LANGUAGES.keySet();
    }

    static boolean isKnown(String language) {
        return LANGUAGES.containsKey(language) || LANGUAGES.containsKey(primary(language));
    }

    /**
     * The forms that a language has, in the order of this enum.
     *
     * @throws IllegalArgumentException if the rules of the language are not known
     */
    static Set<Plural> of(String language) {
        return EnumSet.copyOf(rules(language).forms());
    }

    /**
     * The form beside a number below a million.
     *
     * @param number as it is shown: beside 1.0 some languages have another form than beside 1
     * @throws IllegalArgumentException if the rules of the language are not known
     */
    static Plural of(String language, BigDecimal number) {
        return rules(language).form().apply(Operands.of(number));
    }

    /** As texts name it: {@code one}. */
    String key() {
        return Names.of(this);
    }

    private static Rules rules(String language) {
        Rules rules = LANGUAGES.getOrDefault(language, LANGUAGES.get(primary(language)));
        if (rules == null) {
            throw new IllegalArgumentException("expected one of the languages " + languages() + ", not " + language);
        }
        return rules;
    }

    private static String primary(String language) {
        return language.split("-", 2)[0];
    }
}

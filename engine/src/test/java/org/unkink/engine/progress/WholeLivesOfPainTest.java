package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.Cases;
import org.unkink.engine.progress.PainLife.Kind;
import org.unkink.engine.progress.PainStatus.Trend;

/** R29 and R32: what whole lives of which the truth is known are told, every day for 26 weeks. */
class WholeLivesOfPainTest {

    private static final boolean LONG = Boolean.getBoolean("unkink.long");
    private static final int LIVES = Cases.count(100, 1000, 40);
    private static final int ALL = PainLife.LENGTH;
    private static final int NOTICED_WITHIN = 14;

    @ParameterizedTest
    @CsvSource({"1, 5", "1.5, 10"})
    void whoHasOrdinaryUpsAndDownsIsNotSentToAClinician(double spread, double most) {
        Share told = ever(Kind.flat(spread, 0), WholeLivesOfPainTest::ours, Trend.WORSE);

        assertThat(told).matches(share -> share.isAtMost(most));
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "1.5, 15"})
    void whoHasOrdinaryUpsAndDownsIsNotToldThatItIsBetter(double spread, double most) {
        Share told = ever(Kind.flat(spread, 0), WholeLivesOfPainTest::ours, Trend.BETTER);

        assertThat(told).matches(share -> share.isAtMost(most));
    }

    @ParameterizedTest
    @CsvSource({"3, 95", "2, 75"})
    void aTrueRiseIsFirmWithinTwoWeeks(double rise, double least) {
        assertThat(noticed(Kind.rise(rise, 1, 0), WholeLivesOfPainTest::ours)).matches(share -> share.isAtLeast(least));
    }

    @Test
    void aTrueRiseOfThreeMakesTheDaysEasierWithinAWeek() {
        Share eased = share(Kind.rise(3, 1, 0), life -> {
            List<Trend> week = life.said(TrendWalk.FIRM).subList(life.change(), life.change() + 7);
            return week.contains(Trend.HIGHER) || week.contains(Trend.WORSE);
        });

        assertThat(eased).matches(share -> share.isAtLeast(95));
    }

    @Test
    void everybodyWhoseFallIsTrueIsToldByItsEnd() {
        Share told = share(
                Kind.fall(1, 0),
                life -> life.said(TrendWalk.FIRM).subList(0, 43).contains(Trend.BETTER));

        assertThat(told.count()).isEqualTo(told.of());
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "1.5, 5"})
    void notingMoreOftenIsNotWorse(double spread, double most) {
        Share told = share(
                Kind.oftener(spread, 0),
                life -> life.said(TrendWalk.FIRM).subList(life.change(), ALL).contains(Trend.WORSE));

        assertThat(told).matches(share -> share.isAtMost(most));
    }

    @Test
    void atMostOneInAHundredDaysOfAnOrdinaryLifeIsMadeEasier() {
        long days = 0;
        Random random = new Random(7);
        for (int life = 0; life < LIVES; life++) {
            days += PainLife.of(Kind.flat(1, 0), random).said(TrendWalk.FIRM).stream()
                    .filter(c -> c == Trend.HIGHER)
                    .count();
        }

        assertThat(days).isLessThanOrEqualTo((long) LIVES * ALL / 100);
    }

    /**
     * The page of the documentation holds what the long run computes, to the digit; {@code -Dunkink.write=true} writes it
     * anew. The short run looks only at the words.
     */
    @Test
    void theDocumentationHasTheseTables() throws IOException {
        Path page = Path.of("../docs/numbers-of-pain.md");
        String tables = table() + "\n" + curve();
        if (LONG && Boolean.getBoolean("unkink.write")) {
            Files.writeString(page, tables);
        }
        if (LONG) {
            System.out.println(tables);
            assertThat(Files.readString(page)).isEqualTo(tables);
        } else {
            assertThat(withoutNumbers(Files.readString(page))).isEqualTo(withoutNumbers(tables));
        }
    }

    private static String withoutNumbers(String tables) {
        return tables.replaceAll("\\d+\\.\\d %|\\d+ days(?= \\|)", "-");
    }

    /** A cell of a table, which only the long run computes. */
    private static String number(Supplier<Object> cell) {
        return LONG ? cell.get().toString() : "-";
    }

    private static List<Trend> ours(PainLife life) {
        return life.said(TrendWalk.FIRM);
    }

    private static String table() {
        StringBuilder text = new StringBuilder("""
                # What whole lives of pain are told

                Written by `WholeLivesOfPainTest` from 1,000 lives of each kind: 26 weeks, a number on seven days of ten, looked at
                every day. "Plain" is the rule of weekly middle values 2 apart. The correlation is that of neighbouring days.

                | life | asked | plain | Unkink | plain, correlation 0.4 | Unkink, correlation 0.4 |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (double spread : new double[] {1, 1.5}) {
            String most = spread == 1 ? "at most 5 %" : "at most 10 %";
            row(
                    text,
                    "flat 4, spread %s: ever told to see a clinician".formatted(spread),
                    most,
                    (rule, correlation) -> ever(Kind.flat(spread, correlation), rule, Trend.WORSE));
        }
        for (double spread : new double[] {1, 1.5}) {
            String most = spread == 1 ? "at most 10 %" : "at most 15 %";
            row(
                    text,
                    "flat 4, spread %s: ever told that it is better".formatted(spread),
                    most,
                    (rule, correlation) -> ever(Kind.flat(spread, correlation), rule, Trend.BETTER));
        }
        for (double rise : new double[] {3, 2}) {
            String least = rise == 3 ? "at least 95 %" : "at least 75 %";
            row(
                    text,
                    "rise of %.0f, spread 1: firm within 14 days".formatted(rise),
                    least,
                    (rule, correlation) -> noticed(Kind.rise(rise, 1, correlation), rule));
        }
        row(
                text,
                "fall from 6 to 2 in six weeks, spread 1: told better by its end",
                "100 %",
                (rule, correlation) -> share(
                        Kind.fall(1, correlation),
                        life -> rule.apply(life).subList(0, 43).contains(Trend.BETTER)));
        for (double spread : new double[] {1, 1.5}) {
            row(
                    text,
                    "from one number a day to three, spread %s: told worse".formatted(spread),
                    "at most 5 %",
                    (rule, correlation) -> share(
                            Kind.oftener(spread, correlation),
                            life -> rule.apply(life).subList(life.change(), ALL).contains(Trend.WORSE)));
        }
        return text.toString();
    }

    private interface Cell {

        Share of(Function<PainLife, List<Trend>> rule, double correlation);
    }

    private static void row(StringBuilder text, String life, String asked, Cell cell) {
        text.append("| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        life,
                        asked,
                        number(() -> cell.of(PainLife::saidPlainly, 0)),
                        number(() -> cell.of(WholeLivesOfPainTest::ours, 0)),
                        number(() -> cell.of(PainLife::saidPlainly, 0.4)),
                        number(() -> cell.of(WholeLivesOfPainTest::ours, 0.4))));
    }

    /** False alarms against the days it takes to notice, by how firm the evidence has to be. */
    private static String curve() {
        StringBuilder text = new StringBuilder("""
                ## False alarms against days to notice

                By how many times its own uncertainty a rise has to be before a clinician is named; Unkink uses %s.

                | times | flat, spread 1: told | flat, spread 1.5: told | rise of 3: within 14 days | half of them within | rise of 2: within 14 days | half of them within |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(TrendWalk.FIRM));
        for (double firm : new double[] {2.6, 2.8, 3, 3.2, 3.4, 3.6, 3.8, 4, 4.5, 5}) {
            Function<PainLife, List<Trend>> rule = life -> life.said(firm);
            text.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            firm,
                            number(() -> ever(Kind.flat(1, 0), rule, Trend.WORSE)),
                            number(() -> ever(Kind.flat(1.5, 0), rule, Trend.WORSE)),
                            number(() -> noticed(Kind.rise(3, 1, 0), rule)),
                            number(() -> middleDays(Kind.rise(3, 1, 0), rule)),
                            number(() -> noticed(Kind.rise(2, 1, 0), rule)),
                            number(() -> middleDays(Kind.rise(2, 1, 0), rule))));
        }
        return text.toString();
    }

    private static String middleDays(Kind kind, Function<PainLife, List<Trend>> rule) {
        List<Integer> days = new ArrayList<>();
        Random random = new Random(kind.seed());
        for (int life = 0; life < LIVES; life++) {
            PainLife one = PainLife.of(kind, random);
            int day = rule.apply(one).subList(one.change(), ALL).indexOf(Trend.WORSE);
            days.add(day < 0 ? Integer.MAX_VALUE : day + 1);
        }
        days.sort(null);
        return String.format(Locale.ROOT, "%d days", days.get(LIVES / 2));
    }

    private static Share noticed(Kind kind, Function<PainLife, List<Trend>> rule) {
        return share(
                kind,
                life -> rule.apply(life)
                        .subList(life.change(), life.change() + NOTICED_WITHIN)
                        .contains(Trend.WORSE));
    }

    private static Share ever(Kind kind, Function<PainLife, List<Trend>> rule, Trend trend) {
        return share(kind, life -> rule.apply(life).contains(trend));
    }

    private static Share share(Kind kind, Function<PainLife, Boolean> is) {
        Random random = new Random(kind.seed());
        int count = 0;
        for (int life = 0; life < LIVES; life++) {
            count += is.apply(PainLife.of(kind, random)) ? 1 : 0;
        }
        return new Share(count, LIVES);
    }
}

package org.unkink.safetycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.simulation.Life;
import org.unkink.simulation.Persona;

/** People of every kind live with Unkink for 26 weeks; nothing that the rules forbid may ever be planned. */
class LivesTest {

    private static final int DAYS = 26 * 7;
    private static final int OF_EACH_KIND = Boolean.getBoolean("unkink.long") ? 1429 : 4;
    private static final List<Persona.Kind> KINDS = List.of(Persona.Kind.values());
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();
    private static final Map<Integer, Outcome> OUTCOMES = new ConcurrentHashMap<>();
    private static final AtomicInteger LIVED = new AtomicInteger();

    /** What was seen of one life. */
    private record Outcome(
            Persona.Kind kind,
            int planned,
            int refused,
            int plannedWithSign,
            int highest,
            Set<VariantId> atTheTop,
            int backOffs,
            Map<AdviceKind, Integer> given,
            Set<AdviceKind> seen,
            Map<String, Integer> said,
            List<String> broken) {}

    @BeforeAll
    static void live() {
        int people = OF_EACH_KIND * KINDS.size();
        IntStream.range(0, people).parallel().forEach(number -> {
            OUTCOMES.put(number, outcome(number));
            tell(LIVED.incrementAndGet(), people);
        });
        print();
    }

    /** A line now and then; many lives take long. */
    private static void tell(int lived, int people) {
        if (lived % 500 == 0) {
            long broken =
                    OUTCOMES.values().stream().mapToLong(o -> o.broken().size()).sum();
            System.out.printf("%d of %d lives, %d rules broken%n", lived, people, broken);
            OUTCOMES.values().stream()
                    .flatMap(o -> o.broken().stream())
                    .limit(20)
                    .forEach(System.out::println);
        }
    }

    private static Outcome outcome(int number) {
        Persona.Kind kind = KINDS.get(number % KINDS.size());
        Persona persona = Persona.of(kind, new SplittableRandom(number));
        RulesWitness rules = new RulesWitness(CATALOGUE);
        AdviceWitness advice = new AdviceWitness(CATALOGUE);
        SignWitness signs = new SignWitness(persona, FIRST);
        WordsWitness words = new WordsWitness(CATALOGUE);
        Journal journal = new Life(
                        CATALOGUE, persona, number, FIRST, new Together(List.of(rules, advice, signs, words)))
                .live(DAYS);
        Person end = PersonFold.fold(
                journal, persona.zone().moment(FIRST.plusDays(DAYS).atStartOfDay()), persona.zone());
        advice.end(end);
        List<String> broken = new ArrayList<>(rules.broken());
        broken.addAll(advice.missing());
        broken.addAll(words.untrue());
        broken.replaceAll(what -> kind + " " + number + ": " + what);
        return new Outcome(
                kind,
                rules.planned(),
                rules.refused(),
                signs.planned(),
                rules.highest(),
                rules.atTheTop(),
                rules.backOffs(),
                advice.given(),
                advice.seen(),
                words.said(),
                broken);
    }

    @Test
    void noRuleIsEverBrokenAndAdviceComesWithinADayOfItsTrigger() {
        assertThat(OUTCOMES.values().stream().flatMap(o -> o.broken().stream())).isEmpty();
    }

    /** A life has many of them: what nobody says can be true of anything. */
    @Test
    void changesAreSaid() {
        assertThat(said())
                .containsKeys("MoreThanBefore", "LessThanBefore", "StrengthRests", "ComesBackEasier", "StaysOut");
    }

    @Test
    void nobodyWithARedFlagIsPlannedASession() {
        assertThat(of(Persona.Kind.RED_FLAG)).allSatisfy(o -> {
            assertThat(o.plannedWithSign()).isZero();
            assertThat(o.refused()).isPositive();
        });
    }

    @Test
    void respondersReachFullDoses() {
        assertThat(of(Persona.Kind.RESPONDER))
                .filteredOn(o -> !o.atTheTop().isEmpty())
                .hasSizeGreaterThan(OF_EACH_KIND / 2);
    }

    @Test
    void whoFlaresUpIsBackedOff() {
        assertThat(of(Persona.Kind.FLARE_UP).stream()
                        .mapToInt(Outcome::backOffs)
                        .sum())
                .isGreaterThan(OF_EACH_KIND);
    }

    /** Every trigger has its advice, which the witness sees to; almost everybody notes enough to have a trigger. */
    @Test
    void whoFlaresUpIsTold() {
        assertThat(told(
                        Persona.Kind.FLARE_UP,
                        EnumSet.of(
                                AdviceKind.WORSENING,
                                AdviceKind.SEVERE_PAIN,
                                AdviceKind.FLARE_UP_NEXT_MORNING,
                                AdviceKind.FLARE_UP_AFTER_TWO_DAYS)))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whoDoesNotRespondIsToldSo() {
        assertThat(told(
                        Persona.Kind.NON_RESPONDER,
                        EnumSet.of(
                                AdviceKind.NO_CHANGE_AFTER_TWO_WEEKS,
                                AdviceKind.WORSE_AFTER_TWO_WEEKS,
                                AdviceKind.NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS,
                                AdviceKind.WORSE_AFTER_FOUR_WEEKS)))
                .isGreaterThanOrEqualTo(0.95);
    }

    /** Pain that stays the same may look better by chance; half of them were told so when one answer was enough. */
    @Test
    void goodNewsIsForThoseWhoAreBetter() {
        assertThat(told(Persona.Kind.RESPONDER, EnumSet.of(AdviceKind.IMPROVEMENT)))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(told(Persona.Kind.NON_RESPONDER, EnumSet.of(AdviceKind.IMPROVEMENT)))
                .isLessThanOrEqualTo(0.2);
    }

    /** The share of a kind, 0-1, that had any of these at the end. */
    private static double told(Persona.Kind kind, Set<AdviceKind> any) {
        return of(kind).stream()
                .mapToInt(o -> Collections.disjoint(o.seen(), any) ? 0 : 1)
                .average()
                .orElseThrow();
    }

    private static List<Outcome> of(Persona.Kind kind) {
        return OUTCOMES.values().stream().filter(o -> o.kind() == kind).toList();
    }

    private static Map<String, Integer> said() {
        Map<String, Integer> sum = new TreeMap<>();
        OUTCOMES.values().forEach(o -> o.said().forEach((kind, times) -> sum.merge(kind, times, Integer::sum)));
        return sum;
    }

    private static void print() {
        System.out.printf("Sentences held against the plan: %s%n", said());
        System.out.printf(
                "%d people of each kind, %d weeks%n%-14s %8s %8s %6s %9s %9s %7s  %s%n",
                OF_EACH_KIND,
                DAYS / 7,
                "kind",
                "planned",
                "refused",
                "rungs",
                "full dose",
                "backoffs",
                "broken",
                "advice");
        for (Persona.Kind kind : KINDS) {
            List<Outcome> all = of(kind);
            Map<AdviceKind, Integer> told = new EnumMap<>(AdviceKind.class);
            all.forEach(o -> o.seen().forEach(k -> told.merge(k, 1, Integer::sum)));
            System.out.printf(
                    "%-14s %8.1f %8.1f %6.1f %8d%% %9.1f %7d  %s%n",
                    kind,
                    all.stream().mapToInt(Outcome::planned).average().orElse(0),
                    all.stream().mapToInt(Outcome::refused).average().orElse(0),
                    all.stream().mapToInt(Outcome::highest).average().orElse(0),
                    100 * all.stream().filter(o -> !o.atTheTop().isEmpty()).count() / all.size(),
                    all.stream().mapToInt(Outcome::backOffs).average().orElse(0),
                    all.stream().mapToInt(o -> o.broken().size()).sum(),
                    told);
        }
    }
}

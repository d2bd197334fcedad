package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unkink.engine.Cases;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Moment;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.History;
import org.unkink.engine.progress.Improvement;
import org.unkink.engine.progress.Improvement.Wording;
import org.unkink.engine.progress.PainStatus;
import org.unkink.engine.progress.PainTrend;

/** R28, R29, R32: whatever is noted, everything that is said of how it goes comes from one answer. */
class BetterAndWorseNeverHoldAtOnceTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();
    private static final int LIVES = Cases.count(60, 60, 6);
    private static final int DAYS = 70;

    @Test
    void whateverIsNoted() {
        int better = 0;
        int worse = 0;
        for (int life = 0; life < LIVES; life++) {
            History history = life(new Random(life));
            for (int day = 10; day < DAYS; day += 4) {
                Person person = history.onDay(day);
                Adaptation adaptation = Adaptation.of(CATALOGUE, person);
                Set<AdviceKind> holding = Advices.of(person, adaptation).holding().stream()
                        .map(Advice::kind)
                        .collect(Collectors.toSet());
                boolean isBetter = holding.contains(AdviceKind.IMPROVEMENT);
                boolean isWorse = holding.contains(AdviceKind.WORSENING)
                        || holding.contains(AdviceKind.WORSE_AFTER_TWO_WEEKS)
                        || holding.contains(AdviceKind.WORSE_AFTER_FOUR_WEEKS);
                better += isBetter ? 1 : 0;
                worse += isWorse ? 1 : 0;
                assertThat(isBetter && isWorse)
                        .as("life %d on day %d: %s", life, day, holding)
                        .isFalse();
                sameAnswer(person, adaptation, holding);
            }
        }
        assertThat(better).isGreaterThan(LIVES);
        assertThat(worse).isGreaterThan(LIVES);
    }

    private static void sameAnswer(Person person, Adaptation adaptation, Set<AdviceKind> holding) {
        PainStatus status = PainTrend.of(person).on(person.today());
        boolean isWorse = status.trend() == PainStatus.Trend.WORSE;
        boolean rests = adaptation.limits().strengthRests().stream()
                .anyMatch(rest -> rest.because().moment() == Moment.WEEK);
        Wording wording = Improvement.of(person).getFirst().wording();

        assertThat(rests).isEqualTo(isWorse);
        assertThat(holding.contains(AdviceKind.WORSENING)).isEqualTo(isWorse);
        assertThat(wording == Wording.WORSE).isEqualTo(isWorse && status.now().isPresent());
        assertThat(wording == Wording.BETTER || wording == Wording.MIXED)
                .isEqualTo(status.trend() == PainStatus.Trend.BETTER);
        Set<Wording> said =
                Improvement.of(person).stream().map(Improvement::wording).collect(Collectors.toSet());
        boolean isBetter = said.contains(Wording.BETTER) || said.contains(Wording.BETTER_ONCE);
        assertThat(isBetter && said.contains(Wording.WORSE))
                .as("said of the measures: %s", said)
                .isFalse();
        assertThat(holding.contains(AdviceKind.IMPROVEMENT) && said.contains(Wording.MIXED))
                .as("good news while something goes the other way: %s", said)
                .isFalse();
    }

    /** What is found at week four holds no longer once pain is clearly better, and says nothing else than the page. */
    @Test
    void painThatFellWhileAnswersRoseIsCalledNeither() {
        History history = new History().check(0);
        for (int day = 0; day <= 44; day++) {
            history.pain(day, day < 8 ? 6 : Math.max(1, 6 - (day - 8) / 3));
        }
        history.peg(2, 3, 3, 3).peg(30, 6, 6, 6).peg(37, 6, 6, 6);
        Person person = history.onDay(40);

        assertThat(PainTrend.of(person).on(person.today()).trend()).isEqualTo(PainStatus.Trend.BETTER);
        assertThat(Improvement.of(person).stream().map(Improvement::wording).limit(2))
                .containsOnly(Wording.MIXED);
        assertThat(Advices.of(person, Adaptation.of(CATALOGUE, person)).holding())
                .extracting(Advice::kind)
                .doesNotContain(AdviceKind.IMPROVEMENT);
    }

    /** Who says 8 of 10 is not told on the same page how well it goes. */
    @Test
    void goodNewsWaitsOnADayOfSeverePain() {
        History history = new History().check(0);
        for (int day = 0; day <= 44; day++) {
            history.pain(day, day < 8 ? 6 : Math.max(1, 6 - (day - 8) / 3));
        }

        assertThat(holding(history)).contains(AdviceKind.IMPROVEMENT);
        assertThat(holding(history.pain(44, 8)))
                .contains(AdviceKind.SEVERE_PAIN)
                .doesNotContain(AdviceKind.IMPROVEMENT);
    }

    private static Set<AdviceKind> holding(History history) {
        Person person = history.onDay(44);
        return Advices.of(person, Adaptation.of(CATALOGUE, person)).holding().stream()
                .map(Advice::kind)
                .collect(Collectors.toSet());
    }

    /** Pain that drifts from one level to another, and answers that go their own way. */
    private static History life(Random random) {
        History history = new History().check(0).check(27).check(54);
        double from = 2 + random.nextInt(5);
        double to = 1 + random.nextInt(7);
        for (int day = 0; day < DAYS; day++) {
            if (random.nextInt(10) < 7) {
                double level = from + (to - from) * day / DAYS;
                history.pain(day, (int) Math.clamp(Math.rint(level + random.nextGaussian()), 0, 10));
            }
            if (day % 7 == 1) {
                int peg = random.nextInt(9);
                history.peg(day, peg, peg, peg + random.nextInt(2));
            }
            if (day % 28 == 0 && day > 0) {
                history.on(day, new Event.ChangeRated(random.nextInt(11) - 5));
            }
        }
        return history;
    }
}

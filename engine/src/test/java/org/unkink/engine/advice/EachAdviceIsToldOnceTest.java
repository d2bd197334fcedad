package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.IMPROVEMENT;
import static org.unkink.engine.journal.AdviceKind.NEW_WARNING_SIGN;
import static org.unkink.engine.journal.AdviceKind.SEVERE_PAIN;
import static org.unkink.engine.progress.History.day;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.Cases;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.progress.History;

/** Advice is new until it is read, the most urgent first; good news by rule R32, warning signs by rule R23. */
class EachAdviceIsToldOnceTest {

    @Test
    void whatWasReadIsNotNewAgain() {
        History history = new History().pain(0, 8);
        assertThat(Told.advices(history.onDay(0)).unread()).hasSize(1);

        history.on(0, new Event.AdviceRead(SEVERE_PAIN, day(0)));
        assertThat(Told.advices(history.onDay(0)).unread()).isEmpty();
        assertThat(Told.one(0, history, SEVERE_PAIN).orElseThrow().read()).isTrue();
    }

    @Test
    void readingAnotherDayOrKindLeavesItNew() {
        History history = new History()
                .pain(0, 8)
                .on(0, new Event.AdviceRead(SEVERE_PAIN, day(1)))
                .on(0, new Event.AdviceRead(IMPROVEMENT, day(0)));

        assertThat(Told.advices(history.onDay(0)).unread()).hasSize(1);
    }

    @Test
    void whatNoLongerHoldsIsNewForSevenDays() {
        History history = new History().pain(0, 8);

        assertThat(Told.advices(history.onDay(6)).unread()).hasSize(1);
        assertThat(Told.advices(history.onDay(7)).unread()).isEmpty();
    }

    @Test
    void theMostUrgentComesFirst() {
        History history = new History().pain(0, 27, 5).pain(28, 8);

        assertThat(Told.advices(history.onDay(28)).unread())
                .extracting(Advice::level)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .startsWith(Level.URGENT)
                .contains(Level.CLINICIAN);
    }

    @Test
    void goodNewsComesWithWhatIsClearAndNotBefore() {
        assertThat(Told.one(30, new History().pain(0, 6, 5).pain(7, 30, 4), IMPROVEMENT))
                .isEmpty();
        History history = new History().pain(0, 6, 5).pain(7, 30, 3);
        assertThat(Told.one(26, history, IMPROVEMENT)).isEmpty();
        Advice news = Told.one(27, history, IMPROVEMENT).orElseThrow();
        assertThat(news.level()).isEqualTo(Level.PROCEED);
        assertThat(news.since()).isEqualTo(day(27));
        assertThat(news.basis()).isEqualTo(Basis.PAIN);
        assertThat(news.numbers()).isEqualTo(Map.of("from", 5.0, "to", 3.0));
        assertThat(news.holds()).isTrue();
    }

    @Test
    void goodNewsOfAnswersComesWithTheSecondInARowAndNotBefore() {
        History history =
                new History().peg(0, 6, 6, 6).peg(7, 4, 4, 4).peg(14, 6, 6, 6).peg(21, 4, 4, 4);
        assertThat(Told.one(21, history, IMPROVEMENT)).isEmpty();

        Advice news = Told.one(28, history.peg(28, 4, 5, 4), IMPROVEMENT).orElseThrow();
        assertThat(news.since()).isEqualTo(day(28));
        assertThat(news.basis()).isEqualTo(Basis.PEG);
        assertThat(news.holds()).isTrue();
        assertThat(Told.one(35, history.peg(35, 6, 6, 6), IMPROVEMENT)
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @Test
    void goodNewsNoLongerHoldsWhenItIsNoLongerSo() {
        History history = new History().pain(0, 6, 5).pain(7, 30, 3).pain(31, 42, 4);

        assertThat(Told.one(42, history, IMPROVEMENT).orElseThrow().holds()).isFalse();
    }

    @Test
    void aNewWarningSignIsToldWithTheLevelOfTheNewOnes() {
        History history =
                new History().check(0, Sign.BONE_FRAGILITY).check(15, Sign.BONE_FRAGILITY, Sign.SPINAL_CORD_SIGN);

        List<Advice> told = Told.on(15, history, NEW_WARNING_SIGN);

        assertThat(told).extracting(Advice::level).containsExactly(Level.CLINICIAN, Level.EMERGENCY);
        assertThat(told).extracting(Advice::since).containsExactly(day(0), day(15));
        assertThat(told).extracting(Advice::holds).containsExactly(false, true);
        assertThat(Told.on(16, history.check(16), NEW_WARNING_SIGN)).noneMatch(Advice::holds);
    }

    @Test
    void aSignThatStaysTickedIsNotNew() {
        History history = new History().check(0, Sign.BONE_FRAGILITY).check(20, Sign.BONE_FRAGILITY);

        assertThat(Told.on(20, history, NEW_WARNING_SIGN)).hasSize(1);
    }

    @Test
    void inAnyHistoryNoAdviceIsThereTwiceAndNoneComesLateOrIsTakenBack() {
        for (int seed = 0; seed < Cases.count(40, 40, 4); seed++) {
            History history = random(new Random(seed));
            Set<String> before = new HashSet<>();
            for (int day = 0; day < 70; day++) {
                List<Advice> all = Told.advices(history.onDay(day)).all();
                Set<String> told = new HashSet<>();
                all.forEach(a -> assertThat(told.add(a.kind() + " " + a.basis() + " " + a.since()))
                        .isTrue());
                assertThat(told).containsAll(before);
                for (Advice advice : all) {
                    boolean isNew = !before.contains(advice.kind() + " " + advice.basis() + " " + advice.since());
                    assertThat(isNew).isEqualTo(advice.since().equals(day(day)));
                }
                before = told;
            }
        }
    }

    @Test
    void aNoteFromADayThatIsStillToComeAfterAFlightIsReadLikeAnyOther() {
        Instant start = Instant.parse("2026-06-01T10:30:00Z");
        History history =
                new History().at(start, SystemZones.zone("Pacific/Kiritimati"), History.noted(Moment.NOW, 8, null));

        assertThat(Told.advices(history.at(start, SystemZones.zone("Etc/GMT+12")))
                        .all())
                .extracting(Advice::kind)
                .containsExactly(SEVERE_PAIN);
    }

    private static History random(Random random) {
        History history = new History();
        int pain = 3 + random.nextInt(4);
        for (int day = 0; day < 70; day++) {
            pain = Math.clamp(pain + random.nextInt(3) - 1, 0, 9);
            if (random.nextInt(4) > 0) {
                history.pain(day, pain);
            }
            if (random.nextInt(7) == 0) {
                history.peg(day, pain, pain, Math.min(10, pain + 1));
            }
            if (random.nextInt(20) == 0) {
                history.on(day, new Event.ChangeRated(random.nextInt(11) - 5));
            }
            if (random.nextInt(3) == 0) {
                history.session(day, History.ROW).pain(day, Moment.BEFORE_SESSION, pain);
            }
        }
        return history;
    }

    private static final AdviceKind[] ALL = AdviceKind.values();

    @Test
    void theRandomHistoriesHaveMostKindsOfAdvice() {
        Set<AdviceKind> told = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            Told.advices(random(new Random(seed)).onDay(69)).all().forEach(a -> told.add(a.kind()));
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(ALL.length - 3);
    }
}

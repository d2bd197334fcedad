package org.unkink.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.help.Help.Verdict;
import org.unkink.engine.trial.Draws.Draw;

/** What a trial tells, and when: by pairs of sessions whose difference can be worked out by hand. */
class LooksTest {

    /** Six pairs whose differences have the mean -2 and the standard deviation 0.894: a t-test of pairs by hand. */
    private static final int[] TWO_LESS = {-2, -3, -1, -3, -1, -2};

    @Test
    void theContrastIsTheTTestOfPairs() {
        Contrast contrast = Contrast.of(pairs(TWO_LESS));

        assertThat(contrast.freedom()).isEqualTo(5);
        assertThat(contrast.middle()).isCloseTo(-2, within(1e-9));
        // The deviation of the mean is 0.894 / sqrt(6) = 0.365, and t is 2.757 for 96 % and 5 degrees of freedom.
        assertThat(contrast.interval(0.96).low()).isCloseTo(-2 - 1.007, within(0.01));
        assertThat(contrast.interval(0.96).high()).isCloseTo(-2 + 1.007, within(0.01));
    }

    @Test
    void whatRisesFromBlockToBlockIsNoDifference() {
        List<Answer> answers = new ArrayList<>();
        for (int block = 0; block < 8; block++) {
            answers.add(new Answer(new Draw(true, block), block));
            answers.add(new Answer(new Draw(false, block), block));
        }

        assertThat(Contrast.of(answers).middle()).isCloseTo(0, within(1e-9));
        assertThat(Looks.result(answers, 16)).map(Result::verdict).contains(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void aBlockOfFourWeighsAsMuchAsTwoOfTwo() {
        List<Answer> four = List.of(
                new Answer(new Draw(true, 0), 2),
                new Answer(new Draw(true, 0), 4),
                new Answer(new Draw(false, 0), 6),
                new Answer(new Draw(false, 0), 8));
        List<Answer> all = new ArrayList<>(four);
        all.add(new Answer(new Draw(true, 1), 3));
        all.add(new Answer(new Draw(false, 1), 4));

        // Four with a difference of -4 and two with one of -1.
        assertThat(Contrast.of(all).middle()).isCloseTo(-3, within(1e-9));
        assertThat(Contrast.of(all).information()).isCloseTo(1.5, within(1e-9));
        assertThat(Contrast.of(all).freedom()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, LESS_PAIN", "-1, MORE_PAIN"})
    void aClearDifferenceAtTheHalfEndsItThere(int sign, Verdict verdict) {
        List<Answer> answers = pairs(times(sign, TWO_LESS));

        assertThat(Looks.result(answers.subList(0, 11), 24)).isEmpty();
        assertThat(Looks.result(answers, 24)).hasValueSatisfying(result -> {
            assertThat(result.verdict()).isEqualTo(verdict);
            assertThat(result.with()).isEqualTo(6);
            assertThat(result.without()).isEqualTo(6);
        });
    }

    @Test
    void theHalfIsJudgedByItsOwnAnswersAloneAndMoreStrictlyThanTheEnd() {
        // A mean of -1.67 and the same deviation: enough for the end (1.01), not for the half (1.87).
        int[] less = {-2, -3, -1, -3, -1, 0};
        List<Answer> answers = pairs(less);

        assertThat(Looks.result(answers, 24)).isEmpty();
        assertThat(Looks.result(answers, 12)).map(Result::verdict).contains(Verdict.LESS_PAIN);
    }

    @Test
    void withoutAClearDifferenceItSaysSoAtTheEndAndNotBefore() {
        List<Answer> answers = pairs(-1, 1, 0, 2, -2, 0, 1, -1, 0, 1, -1, 0);

        for (int known = 0; known < 24; known++) {
            assertThat(Looks.result(answers.subList(0, known), 24)).isEmpty();
        }
        assertThat(Looks.result(answers, 24)).hasValueSatisfying(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
            assertThat(result.with() + result.without()).isEqualTo(24);
        });
    }

    @Test
    void aResultStaysWhenMoreMorningsCome() {
        List<Answer> answers = pairs(-1, 1, 0, 2, -2, 0, 1, -1, 0, 1, -1, 0, -5, -5, -5, -5, -5);

        assertThat(Looks.result(answers, 24)).isEqualTo(Looks.result(answers.subList(0, 24), 24));
    }

    @Test
    void theEndWaitsWhereTooManyMorningsOfBlocksAreMissing() {
        // Twelve mornings in seven blocks leave four degrees of freedom; one more in a known block makes five.
        List<Answer> answers = pairs(-2, -2, -2, -2, -2);
        answers.add(new Answer(new Draw(true, 5), 3));
        answers.add(new Answer(new Draw(true, 6), 3));

        assertThat(Looks.result(answers, 12)).isEmpty();

        answers.add(new Answer(new Draw(false, 6), 5));
        assertThat(Looks.result(answers, 12)).hasValueSatisfying(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.LESS_PAIN);
            assertThat(result.with()).isEqualTo(7);
            assertThat(result.without()).isEqualTo(6);
        });
    }

    @Test
    void whoNeverHadASessionWithoutItIsToldNothing() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(new Answer(new Draw(true, 0), i % 5));
        }

        assertThat(Looks.result(answers, 12)).isEmpty();
    }

    private static int[] times(int sign, int... differences) {
        return java.util.Arrays.stream(differences).map(d -> sign * d).toArray();
    }

    /** Blocks of two with such a difference each, around other levels. */
    private static List<Answer> pairs(int... differences) {
        List<Answer> answers = new ArrayList<>();
        for (int block = 0; block < differences.length; block++) {
            int without = 5 - Integer.signum(differences[block]) * (block % 2);
            answers.add(new Answer(new Draw(true, block), without + differences[block]));
            answers.add(new Answer(new Draw(false, block), without));
        }
        return answers;
    }
}

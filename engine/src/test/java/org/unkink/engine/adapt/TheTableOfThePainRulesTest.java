package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.progress.PainStatus;

/** The table of the pain rules once more, written out value by value: one letter for each, from 0 (or -10) to 10. */
class TheTableOfThePainRulesTest {

    /** Pain before a session, from 0 to 10. */
    private static final String BEFORE = "GGGGGAARRRR";

    /** A dull ache during an exercise: a row for each pain before the session, a letter for each score. */
    private static final List<String> DURING = List.of(
            "GGAAAARRRRR",
            "GGGAAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR",
            "GGGGAARRRRR");

    /** Rises by halves from -1 to 4. */
    private static final String AFTER = "GGGAAAAARRR";

    private static final String FOLLOW_UP = "GGGGGAAARRR";

    /** By where pain stands: unknown, usual, better, higher, worse. */
    private static final String WEEK = "GGGAR";

    /** Efforts from 0 to 10. */
    private static final String EFFORT_OF_6 = "GGGGGGGAAAA";

    private static final String EFFORT_OF_4 = "GGGGGAAAAAA";

    @Test
    void painBeforeASessionIsGreenTo4AmberTo6AndRedFrom7() {
        for (int pain = 0; pain <= 10; pain++) {
            assertThat(letter(TrafficLight.before(pain))).as("%d", pain).isEqualTo(BEFORE.charAt(pain));
        }
    }

    @Test
    void aDullAcheDuringAnExerciseIsGreenTo3AndOneMoreThanBeforeAndRedFrom6() {
        for (int start = 0; start <= 10; start++) {
            for (int score = 0; score <= 10; score++) {
                Light light = TrafficLight.during(
                        Kind.DULL_ACHE, Optional.of(new PainScore(score)), OptionalDouble.of(start));
                assertThat(letter(light))
                        .as("%d after %d", score, start)
                        .isEqualTo(DURING.get(start).charAt(score));
            }
        }
    }

    @Test
    void sharpOrShootingPainAndWarningSignsAreRedAtAnyScore() {
        for (Kind kind : Kind.values()) {
            boolean red = !List.of(Kind.DULL_ACHE, Kind.PULLING, Kind.NOT_SAID).contains(kind);
            Light light = TrafficLight.during(kind, Optional.of(new PainScore(1)), OptionalDouble.of(3));
            assertThat(light).as("%s", kind).isEqualTo(red ? Light.RED : Light.GREEN);
        }
    }

    @Test
    void whatHurtWithoutANumberOrWithoutAStartIsNotGreen() {
        assertThat(TrafficLight.during(Kind.NOT_SAID, Optional.empty(), OptionalDouble.of(3)))
                .isEqualTo(Light.AMBER);
        assertThat(TrafficLight.during(Kind.PULLING, Optional.of(new PainScore(1)), OptionalDouble.empty()))
                .isEqualTo(Light.AMBER);
    }

    @Test
    void risesAreHeldAgainstTheirColumns() {
        for (int half = -2; half <= 8; half++) {
            double rise = half / 2.0;
            assertThat(letter(TrafficLight.after(rise))).as("after %s", rise).isEqualTo(AFTER.charAt(half + 2));
            assertThat(letter(TrafficLight.followUp(rise)))
                    .as("24 h and 48 h %s", rise)
                    .isEqualTo(FOLLOW_UP.charAt(half + 2));
        }
    }

    @Test
    void theWeekGoesByWherePainStands() {
        StringBuilder letters = new StringBuilder();
        for (PainStatus.Trend trend : PainStatus.Trend.values()) {
            letters.append(letter(TrafficLight.week(trend)));
        }
        assertThat(letters).hasToString(WEEK);
    }

    @Test
    void effortIsNotMoreThanItsCeiling() {
        for (int effort = 0; effort <= 10; effort++) {
            assertThat(letter(TrafficLight.effort(effort, 6))).isEqualTo(EFFORT_OF_6.charAt(effort));
            assertThat(letter(TrafficLight.effort(effort, 4))).isEqualTo(EFFORT_OF_4.charAt(effort));
        }
    }

    private static char letter(Light light) {
        return light.name().charAt(0);
    }
}

package org.unkink.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The counter itself, against counts made by hand. */
class ReadingGradeTest {

    @Test
    void syllablesAreCountedAsTheyAreSaid() {
        assertThat(
                        "chest-1 pressure-2 breathe-1 doctor-2 ages-2 needles-2 tingle-2 tingles-2 droops-1 slurred-1 ripping-2 "
                                .concat(
                                        "exercise-3 exercises-4 emergency-4 pregnant-2 weakness-2 weaknesses-3 wakes-1 scales-1 ")
                                .concat(
                                        "broken-2 walked-1 wanted-2 loaded-2 eyelid-2 posture-2 urine-2 metre-2 something-2 lately-2"))
                .satisfies(all -> {
                    for (String pair : all.split(" ", -1)) {
                        String[] parts = pair.split("-", -1);
                        assertThat(ReadingGrade.syllables(parts[0]))
                                .as(parts[0])
                                .isEqualTo(Integer.parseInt(parts[1]));
                    }
                });
    }

    @Test
    void theGradeIsThatOfTheFormula() {
        // 6 words, 7 syllables.
        assertThat(ReadingGrade.of("Pain or pressure in my chest.")).isCloseTo(0.52, within(0.01));
        // 13 words, 22 syllables: an old sentence of the check in hard words.
        assertThat(ReadingGrade.of(
                        "Seeing double, slurred speech, trouble swallowing, a drooping face or eyelid, dizziness."))
                .isGreaterThan(6);
    }

    @Test
    void aTextIsTakenSentenceBySentence() {
        assertThat(ReadingGrade.sentences("Stop. Get help now.")).containsExactly("Stop.", "Get help now.");
    }
}

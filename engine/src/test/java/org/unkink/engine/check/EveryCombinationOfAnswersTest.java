package org.unkink.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All 2^26 ways to answer the check, sub-items included, against a table written by hand from the questionnaire of the
 * clinical register (its section 2.3, column "yes ->").
 */
class EveryCombinationOfAnswersTest {

    /** Question, sign, what a yes leads to: E emergency, U urgent, C clinician. */
    private static final String TABLE = """
            1 CHEST_PAIN_OR_BREATHLESSNESS E
            2 SUDDEN_BRAIN_OR_ARTERY_SIGN E
            3 INJURY_FALL E
            3 INJURY_VEHICLE_DIVING_BICYCLE_HORSE E
            3 INJURY_AT_65_OR_OLDER E
            3 INJURY_WITH_TINGLING E
            3 INJURY_CANNOT_TURN_HEAD E
            3 INJURY_WITHIN_TWO_DAYS_UNCHECKED E
            3 INJURY_OTHER_UNCHECKED C
            4 SPINAL_CORD_SIGN E
            5 STIFF_NECK_WITH_FEVER_SIGNS E
            5 FEVER_OR_INFECTION_RISK U
            6 CANCER_OR_WEIGHT_LOSS_OR_LUMP U
            7 SEVERE_OR_CONSTANT_OR_WORSENING U
            8 ARM_NUMBNESS_OR_TINGLING C
            8 ARM_WEAKNESS_NEW_OR_SPREADING U
            9 BONE_FRAGILITY C
            9 SPINE_SURGERY_OR_FRACTURE C
            10 INFLAMMATORY_DISEASE_OR_MORNING_STIFFNESS C
            10 TEMPLE_SCALP_OR_JAW_PAIN U
            10 VISION_CHANGE E
            11 BETWEEN_SHOULDER_BLADES_UNASSESSED C
            11 FIRST_EPISODE_LONG_OR_GETTING_WORSE C
            12 HEART_OR_BLOOD_PRESSURE C
            12 PREGNANCY C
            12 RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE C
            """;

    /** A sign per row, and so a bit of the masks per row. */
    private static final List<Sign> SIGNS = rows().map(r -> Sign.valueOf(r[1])).toList();

    @Test
    void everyCombinationLeadsToTheMostUrgentLevelOfTheTable() {
        int emergency = mask("E");
        int urgent = mask("U");
        int clinician = mask("C");
        int blocks = 256;
        int size = (1 << SIGNS.size()) / blocks;

        long walked = IntStream.range(0, blocks)
                .parallel()
                .mapToLong(block -> walk(block * size, size, emergency, urgent, clinician))
                .sum();

        System.out.println("Check: " + walked + " combinations of answers walked");
        assertThat(walked).isEqualTo(67_108_864L);
    }

    /** Goes from set to set by one sign at a time (Gray code), so that all of them are met quickly. */
    private static long walk(int first, int size, int emergency, int urgent, int clinician) {
        EnumSet<Sign> ticked = EnumSet.noneOf(Sign.class);
        int gray = first ^ (first >>> 1);
        IntStream.range(0, SIGNS.size()).filter(i -> (gray >>> i & 1) == 1).forEach(i -> ticked.add(SIGNS.get(i)));
        int mask = gray;
        long walked = 0;
        for (int i = first; i < first + size; i++) {
            Level expected = (mask & emergency) != 0
                    ? Level.EMERGENCY
                    : (mask & urgent) != 0 ? Level.URGENT : (mask & clinician) != 0 ? Level.CLINICIAN : Level.PROCEED;
            if (new Answers(ticked).level() != expected) {
                throw new AssertionError(ticked + " must lead to " + expected);
            }
            walked++;
            int flipped = Integer.numberOfTrailingZeros(i + 1);
            if (flipped < SIGNS.size()) {
                mask ^= 1 << flipped;
                if (!ticked.remove(SIGNS.get(flipped))) {
                    ticked.add(SIGNS.get(flipped));
                }
            }
        }
        int next = first + size;
        assertThat(mask).isEqualTo((next ^ (next >>> 1)) & (1 << SIGNS.size()) - 1);
        return walked;
    }

    @Test
    void theTableHasEverySignUnderItsQuestion() {
        Set<String> table = rows().map(r -> r[0] + " " + r[1]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> code = Stream.of(Sign.values())
                .map(s -> s.question().number() + " " + s.name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(code).isEqualTo(table).hasSize(26);
    }

    @Test
    void theQuestionsAreNumberedInTheOrderInWhichTheyAreAsked() {
        assertThat(Question.values())
                .extracting(Question::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(Stream.of(Question.values()).filter(Question::isAskedAgainDuringUse))
                .hasSize(8)
                .allMatch(q -> q.number() <= 8);
    }

    @Test
    void theAnswersKeepWhatWasTickedWhenTheGivenSetChanges() {
        EnumSet<Sign> given = EnumSet.of(Sign.PREGNANCY);
        Answers answers = new Answers(given);
        given.clear();

        assertThat(answers.signs()).containsExactly(Sign.PREGNANCY);
    }

    private static int mask(String level) {
        List<String> levels = rows().map(r -> r[2]).toList();
        return IntStream.range(0, levels.size())
                .filter(i -> levels.get(i).equals(level))
                .map(i -> 1 << i)
                .sum();
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().map(line -> line.split(" ", -1));
    }
}

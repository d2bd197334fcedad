package org.unkink.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unkink.engine.Cases;

/**
 * Every way to answer the check, at every age, against tables written by hand from the clinical register (its sections
 * 2.2 and 2.3) and the decisions of docs/check.md; they know nothing of {@link Sign} and {@link Together}.
 *
 * <p>2 to the power of 109 sets of signs cannot be walked one by one. They need not be: a sign counts by itself or with
 * those that it shares a line of the second table with. Signs that are joined by such lines form a group. That every
 * group is right, and that groups do not meddle with one another, is shown in three steps:
 *
 * <ol>
 *   <li>all subsets of each group, at every age: as the tables say;
 *   <li>all subsets of each two groups together: the more urgent of both, and no sign is changed by the other group;
 *   <li>the code's own list of what counts together joins no sign of one group with one of another, so that there is
 *       nothing left that three groups could do and two cannot. A million random sets say the same.
 * </ol>
 */
class EveryCombinationOfAnswersTest {

    /** Question, sign, what a yes leads to by itself: E emergency, U urgent, C clinician, P nothing. */
    private static final String ALONE = """
            1 CHEST_PAIN E
            1 PAIN_TO_ARM_OR_JAW E
            1 SUDDEN_TEARING_PAIN E
            1 TROUBLE_BREATHING E
            1 PAIN_WITH_EVERY_BREATH E
            1 SWEATY_SICK_OR_FAINT E
            2 FACE_DROOPING E
            2 FACE_NUMBNESS E
            2 SUDDEN_WEAKNESS_ON_ONE_SIDE E
            2 SUDDEN_NUMBNESS_ON_ONE_SIDE E
            2 TROUBLE_SPEAKING E
            2 CONFUSION E
            2 VISION_CHANGE E
            2 TROUBLE_SWALLOWING E
            2 SUDDEN_DIZZINESS E
            2 COLLAPSE E
            2 SUDDEN_HEADACHE E
            2 SUDDEN_NECK_PAIN E
            3 INJURY_UNCHECKED C
            3 INJURY_FALL E
            3 INJURY_CRASH E
            3 INJURY_HEAD_FIRST E
            3 INJURY_WITHIN_TWO_DAYS_UNCHECKED E
            3 INJURY_WITH_BLOOD_THINNER U
            3 INJURY_CHECKED C
            3 INJURY_WITH_TINGLING E
            3 INJURY_CANNOT_TURN_HEAD E
            3 INJURY_LONG_AGO_UNCHECKED C
            3 NECK_MANIPULATED U
            4 BOTH_LEGS E
            4 NUMB_BETWEEN_LEGS E
            4 TROUBLE_PASSING_URINE E
            4 BOWEL_CONTROL E
            4 SEXUAL_FEELING E
            4 UNSTEADY_WALKING E
            4 BOTH_ARMS E
            4 CLUMSY_HANDS E
            4 ELECTRIC_SHOCKS E
            4 HEAVY_STIFF_LEGS U
            4 WORSE_ON_COUGHING P
            5 VERY_ILL U
            5 FEVER U
            5 STIFF_NECK P
            5 BAD_HEADACHE P
            5 LIGHT_HURTS P
            5 DROWSINESS P
            5 DARK_RASH U
            5 INFECTION_LATELY U
            5 WEAK_IMMUNE_SYSTEM U
            5 INJECTED_DRUGS U
            6 WEIGHT_LOSS U
            6 LUMP_OR_CHANGE_OF_SHAPE U
            6 YELLOW_SKIN_OR_EYES U
            6 CANCER_IN_THE_PAST C
            6 NIGHT_SWEATS P
            7 CANNOT_SLEEP_WASH_OR_DRESS U
            7 WORSENING_QUICKLY U
            7 CONSTANT_PAIN U
            7 WORSE_AT_NIGHT U
            8 ARM_WEAKNESS_NEW_OR_SPREADING U
            8 ARM_WEAKNESS C
            8 ARM_NUMBNESS C
            8 ARM_TINGLING C
            8 ARM_COLD C
            9 OSTEOPOROSIS C
            9 LONG_TERM_STEROIDS C
            9 BONE_BROKEN_IN_SMALL_FALL C
            9 SPINE_OPERATION C
            9 SPINE_FRACTURE C
            10 TEMPLE_HEADACHE U
            10 SORE_SCALP U
            10 JAW_PAIN_ON_CHEWING U
            10 RHEUMATOID_ARTHRITIS C
            10 SPINAL_ARTHRITIS C
            10 LOOSE_JOINT_DISORDER C
            10 MORNING_STIFFNESS C
            11 WORSE_WEEK_BY_WEEK C
            11 BETWEEN_SHOULDER_BLADES C
            11 PAIN_WITH_MEALS C
            11 RASH_IN_A_BAND C
            11 SIX_WEEKS_UNCHECKED C
            11 FIRST_EPISODE P
            12 HEART_DISEASE C
            12 HIGH_BLOOD_PRESSURE C
            12 FAINT_OR_DIZZY_WITH_EFFORT C
            12 PAST_STROKE C
            12 TORN_NECK_ARTERY C
            12 RECENT_OPERATION C
            12 TOLD_NOT_TO_EXERCISE C
            12 PREGNANCY C
            """;

    /** The lumped signs of version 1, as its table had them. */
    private static final String VERSION_1 = """
            1 CHEST_PAIN_OR_BREATHLESSNESS E
            2 SUDDEN_BRAIN_OR_ARTERY_SIGN E
            3 INJURY_VEHICLE_DIVING_BICYCLE_HORSE E
            3 INJURY_AT_65_OR_OLDER E
            3 INJURY_OTHER_UNCHECKED C
            4 SPINAL_CORD_SIGN E
            5 STIFF_NECK_WITH_FEVER_SIGNS E
            5 FEVER_OR_INFECTION_RISK U
            6 CANCER_OR_WEIGHT_LOSS_OR_LUMP U
            7 SEVERE_OR_CONSTANT_OR_WORSENING U
            8 ARM_NUMBNESS_OR_TINGLING C
            9 BONE_FRAGILITY C
            9 SPINE_SURGERY_OR_FRACTURE C
            10 INFLAMMATORY_DISEASE_OR_MORNING_STIFFNESS C
            10 TEMPLE_SCALP_OR_JAW_PAIN U
            11 BETWEEN_SHOULDER_BLADES_UNASSESSED C
            11 FIRST_EPISODE_LONG_OR_GETTING_WORSE C
            12 HEART_OR_BLOOD_PRESSURE C
            12 RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE C
            """;

    /** Level, ages or "all", then lists of signs: it holds if one of each list is ticked. */
    private static final String TOGETHER = """
            E all STIFF_NECK FEVER|VERY_ILL BAD_HEADACHE|LIGHT_HURTS|DROWSINESS|DARK_RASH
            E all DARK_RASH FEVER|VERY_ILL
            U all NIGHT_SWEATS CANCER_IN_THE_PAST|WEIGHT_LOSS|LUMP_OR_CHANGE_OF_SHAPE
            E all HEAVY_STIFF_LEGS WORSE_ON_COUGHING|ARM_NUMBNESS|ARM_TINGLING|ARM_COLD|ARM_WEAKNESS|ARM_WEAKNESS_NEW_OR_SPREADING
            E 65 INJURY_UNCHECKED
            U 65 INJURY_LONG_AGO_UNCHECKED
            U all INJURY_UNCHECKED|INJURY_CHECKED OSTEOPOROSIS|LONG_TERM_STEROIDS|BONE_BROKEN_IN_SMALL_FALL
            U all INJURY_LONG_AGO_UNCHECKED OSTEOPOROSIS|LONG_TERM_STEROIDS|BONE_BROKEN_IN_SMALL_FALL
            U all INJURY_UNCHECKED SPINE_OPERATION|SPINE_FRACTURE|SPINAL_ARTHRITIS|RHEUMATOID_ARTHRITIS
            C 18,56,65 FIRST_EPISODE
            """;

    private static final Map<Sign, Level> LEVELS = levels();
    private static final List<Line> LINES = TOGETHER.lines().map(Line::of).toList();
    private static final List<Set<Sign>> GROUPS = groups();
    private static final List<Optional<Age>> AGES = Stream.concat(
                    Stream.of(Optional.<Age>empty()),
                    Arrays.stream(Age.values()).map(Optional::of))
            .toList();

    private record Line(Level level, Set<String> ages, List<Set<Sign>> lists) {

        static Line of(String line) {
            String[] parts = line.split(" ", -1);
            List<Set<Sign>> lists = Arrays.stream(parts)
                    .skip(2)
                    .map(list -> Arrays.stream(list.split("\\|", -1))
                            .map(Sign::valueOf)
                            .collect(Collectors.toSet()))
                    .toList();
            return new Line(levelOf(parts[0]), Set.of(parts[1].split(",", -1)), lists);
        }

        boolean holds(Optional<Age> age, Set<Sign> ticked) {
            boolean inAge = ages.contains("all")
                    || age.filter(band -> ages.contains(band.name().substring("FROM_".length())))
                            .isPresent();
            return inAge && lists.stream().allMatch(list -> list.stream().anyMatch(ticked::contains));
        }

        Set<Sign> signs() {
            return lists.stream().flatMap(Set::stream).collect(Collectors.toSet());
        }
    }

    @Test
    void everySubsetOfEveryGroupIsAsTheTablesSayAtEveryAge() {
        long walked = 0;
        for (Set<Sign> group : GROUPS) {
            for (Set<Sign> ticked : subsets(group)) {
                for (Optional<Age> age : AGES) {
                    assertAsTheTablesSay(age, ticked);
                    walked++;
                }
            }
        }
        System.out.println(
                "Check: " + GROUPS.size() + " independent groups, " + walked + " ways to answer them walked");
        assertThat(walked).isGreaterThan(1_000);
    }

    /** At one age after the other, and in the long run each at all of them. */
    @Test
    @Tag("walk-of-pairs")
    void twoGroupsTogetherAreTheMoreUrgentOfBothAndChangeNoSignOfTheOther() {
        int ages = Cases.count(1, AGES.size());
        int walked = 0;
        for (int i = 0; i < GROUPS.size(); i++) {
            List<Set<Sign>> ones = subsets(GROUPS.get(i));
            for (int j = i + 1; j < GROUPS.size(); j++) {
                for (Set<Sign> other : subsets(GROUPS.get(j))) {
                    for (Set<Sign> one : ones) {
                        for (int age = 0; age < ages; age++) {
                            assertIndependent(AGES.get(walked % AGES.size()), one, other);
                            walked++;
                        }
                    }
                }
            }
        }
        System.out.println("Check: " + walked + " ways to answer two groups walked");
    }

    @Test
    void theCodeJoinsNoSignsOfTwoGroups() {
        for (Together together : Together.values()) {
            Set<Sign> joined =
                    together.oneOfEach().stream().flatMap(Set::stream).collect(Collectors.toSet());

            assertThat(GROUPS.stream().filter(group -> group.containsAll(joined)))
                    .as("%s", together)
                    .hasSize(1);
        }
        assertThat(Together.values()).hasSameSizeAs(LINES);
    }

    @Test
    void randomSetsAreAsTheTablesSay() {
        Random random = new Random(11);
        int sets = Cases.count(200_000, 1_000_000, 20_000);
        Sign[] all = Sign.values();
        for (int i = 0; i < sets; i++) {
            Set<Sign> ticked = EnumSet.noneOf(Sign.class);
            for (int many = random.nextInt(7); many > 0; many--) {
                ticked.add(all[random.nextInt(all.length)]);
            }
            Optional<Age> age = AGES.get(random.nextInt(AGES.size()));
            if (new Answers(age, ticked).level() != expected(age, ticked)) {
                throw new AssertionError(age + " " + ticked + " must lead to " + expected(age, ticked));
            }
        }
    }

    private static void assertIndependent(Optional<Age> age, Set<Sign> one, Set<Sign> other) {
        Set<Sign> both = EnumSet.noneOf(Sign.class);
        both.addAll(one);
        both.addAll(other);
        Answers alone = new Answers(age, one);
        Answers together = new Answers(age, both);
        Level level = alone.level().or(new Answers(age, other).level());
        if (together.level() != level || one.stream().anyMatch(sign -> together.level(sign) != alone.level(sign))) {
            throw new AssertionError(age + " " + one + " and " + other + " meddle");
        }
    }

    private static void assertAsTheTablesSay(Optional<Age> age, Set<Sign> ticked) {
        Answers answers = new Answers(age, ticked);
        if (answers.level() != expected(age, ticked)) {
            throw new AssertionError(age + " " + ticked + " must lead to " + expected(age, ticked));
        }
        for (Sign sign : ticked) {
            Level level = LINES.stream()
                    .filter(line -> line.signs().contains(sign) && line.holds(age, ticked))
                    .map(Line::level)
                    .reduce(alone(sign), EveryCombinationOfAnswersTest::worse);
            if (answers.level(sign) != level || answers.stopping().contains(sign) != (level != Level.PROCEED)) {
                throw new AssertionError(age + " " + ticked + ": " + sign + " must lead to " + level);
            }
        }
    }

    private static Level expected(Optional<Age> age, Set<Sign> ticked) {
        Stream<Level> alone = ticked.stream().map(EveryCombinationOfAnswersTest::alone);
        Stream<Level> together =
                LINES.stream().filter(line -> line.holds(age, ticked)).map(Line::level);
        return Stream.concat(alone, together).reduce(Level.PROCEED, EveryCombinationOfAnswersTest::worse);
    }

    private static Level worse(Level one, Level other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Level alone(Sign sign) {
        return java.util.Objects.requireNonNull(LEVELS.get(sign));
    }

    @Test
    void theTableHasEverySignUnderItsQuestion() {
        Set<String> table = rows().map(r -> r[0] + " " + r[1]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> code = Stream.of(Sign.values())
                .map(s -> s.question().number() + " " + s.name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(code).isEqualTo(table);
        assertThat(Stream.of(Sign.values()).filter(sign -> !sign.isAsked()).map(Sign::name))
                .containsExactlyInAnyOrderElementsOf(
                        VERSION_1.lines().map(line -> line.split(" ", -1)[1]).toList());
    }

    @Test
    void theCodeHasTheLinesOfTheSecondTable() {
        assertThat(Stream.of(Together.values())
                        .map(together -> new Line(
                                together.level(),
                                together.ages().size() == Age.values().length
                                        ? Set.of("all")
                                        : together.ages().stream()
                                                .map(age -> age.name().substring("FROM_".length()))
                                                .collect(Collectors.toSet()),
                                together.oneOfEach())))
                .containsExactlyInAnyOrderElementsOf(LINES);
    }

    @Test
    void aQuestionHasItsSignsAndTheLevelsToWhichTheyCanLead() {
        for (Question question : Question.values()) {
            Set<Sign> signs = rows().filter(row -> row[0].equals(String.valueOf(question.number())))
                    .map(row -> Sign.valueOf(row[1]))
                    .collect(Collectors.toSet());
            Set<Level> levels = EnumSet.noneOf(Level.class);
            signs.forEach(sign -> levels.add(alone(sign)));
            LINES.stream()
                    .filter(line -> line.signs().stream().anyMatch(signs::contains))
                    .forEach(line -> levels.add(line.level()));
            levels.remove(Level.PROCEED);

            assertThat(question.signs())
                    .containsExactlyInAnyOrderElementsOf(signs)
                    .isSorted();
            assertThat(question.levels()).isEqualTo(levels);
        }
    }

    @Test
    void noLevelIsMoreUrgentThanItself() {
        for (Level one : Level.values()) {
            assertThat(Stream.of(Level.values()).filter(one::isMoreUrgentThan))
                    .containsExactlyElementsOf(EnumSet.range(Level.PROCEED, one).stream()
                            .filter(level -> level != one)
                            .toList());
        }
    }

    @Test
    void whatStopsHasALevelAboveProceed() {
        assertThatThrownBy(() -> new Clearance.Stopped(Level.PROCEED, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Clearance.Stopped(Level.CLINICIAN, Set.of()).level()).isEqualTo(Level.CLINICIAN);
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
    void everyEmergencyIsAmongTheFirstEightSoThatACheckThatEndsThereNeedsNoMore() {
        assertThat(Stream.of(Question.values()).filter(q -> q.levels().contains(Level.EMERGENCY)))
                .allMatch(Question::isAskedAgainDuringUse);
    }

    @Test
    void theAnswersKeepWhatWasTickedWhenTheGivenSetChanges() {
        EnumSet<Sign> given = EnumSet.of(Sign.PREGNANCY);
        Answers answers = new Answers(Optional.empty(), given);
        given.clear();

        assertThat(answers.signs()).containsExactly(Sign.PREGNANCY);
    }

    /** The signs, joined where a line of the second table has both. */
    private static List<Set<Sign>> groups() {
        List<Set<Sign>> groups = new ArrayList<>();
        LEVELS.keySet().forEach(sign -> groups.add(EnumSet.of(sign)));
        for (Line line : LINES) {
            List<Set<Sign>> joined = groups.stream()
                    .filter(group -> group.stream().anyMatch(line.signs()::contains))
                    .toList();
            groups.removeAll(joined);
            groups.add(
                    joined.stream().flatMap(Collection::stream).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return groups;
    }

    private static List<Set<Sign>> subsets(Set<Sign> group) {
        List<Sign> signs = List.copyOf(group);
        List<Set<Sign>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << signs.size(); mask++) {
            Set<Sign> subset = EnumSet.noneOf(Sign.class);
            for (int i = 0; i < signs.size(); i++) {
                if ((mask >>> i & 1) == 1) {
                    subset.add(signs.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static Map<Sign, Level> levels() {
        Map<Sign, Level> levels = new EnumMap<>(Sign.class);
        rows().forEach(row -> levels.put(Sign.valueOf(row[1]), levelOf(row[2])));
        return levels;
    }

    private static Level levelOf(String letter) {
        return switch (letter) {
            case "E" -> Level.EMERGENCY;
            case "U" -> Level.URGENT;
            case "C" -> Level.CLINICIAN;
            case "P" -> Level.PROCEED;
            default -> throw new IllegalArgumentException("no level '" + letter + "'");
        };
    }

    private static Stream<String[]> rows() {
        return Stream.of(ALONE, VERSION_1).flatMap(String::lines).map(line -> line.split(" ", -1));
    }
}

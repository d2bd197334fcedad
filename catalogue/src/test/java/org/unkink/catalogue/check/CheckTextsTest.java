package org.unkink.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Question;
import org.unkink.engine.check.Sign;
import org.unkink.engine.check.Together;

/** The texts of the check in English. */
class CheckTextsTest {

    private static final List<Level> LEVELS = List.of(Level.CLINICIAN, Level.URGENT, Level.EMERGENCY);

    private final Map<String, String> texts = read(Path.of("texts/en/check.yaml"));

    @Test
    void everythingThatCanBeAskedAndAnsweredHasItsTextAndNothingElseHas() {
        TreeSet<String> keys = new TreeSet<>(List.of(
                "check.intro",
                "check.notice",
                "check.age.text",
                "check.age.why",
                "check.age.younger",
                "check.age.too-young",
                "check.severe.text",
                "check.severe.why",
                "check.severe.yes",
                "check.severe.no",
                "check.severe.rest"));
        for (Age age : Age.values()) {
            keys.add("check.age.band." + kebab(age));
        }
        for (Question question : Question.values()) {
            keys.add("check.question." + kebab(question) + ".text");
            keys.add("check.question." + kebab(question) + ".none");
            question.levels().forEach(level -> keys.add("check.question." + kebab(question) + "." + kebab(level)));
        }
        for (Sign sign : Sign.values()) {
            keys.add("check.sign." + kebab(sign));
        }
        for (Level level : LEVELS) {
            for (String part : List.of("title", "action", "detail")) {
                keys.add("check.message." + kebab(level) + "." + part);
            }
        }

        assertThat(texts.keySet()).isEqualTo(keys);
    }

    @Test
    void everySignIsOneSentenceThatASixthGraderReads() {
        for (Sign sign : Sign.values()) {
            String text = text(sign);
            assertThat(ReadingGrade.sentences(text)).as(text).hasSize(1);
            assertThat(text).endsWith(".");
            assertThat(ReadingGrade.of(text)).as(text).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void halfOfAllSentencesAreReadInTheFourthYearOfSchool() {
        double[] grades = texts.values().stream()
                .flatMap(text -> ReadingGrade.sentences(text).stream())
                .mapToDouble(ReadingGrade::of)
                .sorted()
                .toArray();
        double median = grades[grades.length / 2];

        System.out.printf(
                Locale.ROOT,
                "Check: %d sentences, median reading grade %.1f, highest %.1f%n",
                grades.length,
                median,
                grades[grades.length - 1]);
        assertThat(median).isLessThanOrEqualTo(3.5);
    }

    /** A name counts as one syllable only because the rest of its line says what it is. */
    @Test
    void aHardNameStandsInALineThatExplainsIt() {
        for (Sign sign : Sign.values()) {
            boolean named = Pattern.compile("[a-z]+")
                    .matcher(text(sign).toLowerCase(Locale.ROOT))
                    .results()
                    .anyMatch(word -> ReadingGrade.NAMES.contains(word.group()));
            assertThat(named && sign.isAsked() && !text(sign).contains("("))
                    .as(text(sign))
                    .isFalse();
        }
    }

    @Test
    void aChangeOfSightCountsOnlyIfItCameAllAtOnce() {
        assertThat(text(Sign.VISION_CHANGE)).contains("all at once");
    }

    @Test
    void painBetweenTheShoulderBladesCountsOnlyIfItIsNewAndNothingChangesIt() {
        assertThat(text(Sign.BETWEEN_SHOULDER_BLADES)).contains("is new").contains("no move or posture changes it");
    }

    @Test
    void anInjuryCountsWithinTwoWeeksAndAfterThemOnlyIfNobodyHasCheckedIt() {
        assertThat(text(Sign.INJURY_UNCHECKED)).contains("in the last two weeks");
        assertThat(text(Sign.INJURY_CHECKED)).contains("in the last two weeks");
        assertThat(text(Sign.INJURY_LONG_AGO_UNCHECKED)).contains("longer ago").contains("no one has checked it");
    }

    @Test
    void noneOfTheseNamesWhatItCovers() {
        for (Question question : Question.values()) {
            assertThat(texts.get("check.question." + kebab(question) + ".none")).startsWith("None of these: ");
        }
    }

    /** Issue: never "call now" and "go to a department" on the same card. */
    @Test
    void aCardSaysOneThingToDoFirst() {
        Pattern call = Pattern.compile("(?i)^(call|ring|phone)\\b|\\. (call|ring|phone)\\b");
        Pattern elsewhere = Pattern.compile("(?i)\\b(go to|department|see a|speak to|ask your|your doctor)\\b");
        for (Level level : LEVELS) {
            List<String> beside = new ArrayList<>(List.of(message(level, "title"), message(level, "detail")));
            for (Question question : Question.values()) {
                if (question.levels().contains(level)) {
                    beside.add(required("check.question." + kebab(question) + "." + kebab(level)));
                }
            }
            assertThat(ReadingGrade.sentences(message(level, "action"))).hasSize(1);
            assertThat(beside)
                    .noneMatch(text -> call.matcher(text).find())
                    .noneMatch(text -> elsewhere.matcher(text).find());
        }
        assertThat(message(Level.EMERGENCY, "action")).isEqualTo("Call {number} now.");
        assertThat(message(Level.URGENT, "action")).doesNotContain("{number}");
        assertThat(message(Level.CLINICIAN, "action")).doesNotContain("{number}");
    }

    private static final Path DOC = Path.of("../docs/check.md");

    /** The table of docs/check.md is computed, so that it cannot say something else than the check. */
    @Test
    void theTableOfTheDocumentIsThatOfTheSigns() throws IOException {
        String table = table();
        Path copy = Path.of("target/check-signs.md");
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.writeString(copy, table);

        assertThat(Files.readString(DOC))
                .as("put %s between the two marks of docs/check.md", copy.toAbsolutePath())
                .contains("<!-- signs -->\n\n" + table + "\n<!-- end of signs -->");
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                        "| q | sign | alone | together or at an age | stays | source | grade |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (Sign sign : Sign.values()) {
            if (sign.isAsked()) {
                String together = Stream.of(Together.values())
                        .filter(one -> one.oneOfEach().stream().anyMatch(signs -> signs.contains(sign)))
                        .map(one -> kebab(one) + ": " + kebab(one.level()))
                        .collect(Collectors.joining("; "));
                table.append(String.format(
                        Locale.ROOT,
                        "| %d | %s | %s | %s | %s | %s | %.1f |%n",
                        sign.question().number(),
                        text(sign),
                        sign.level() == Level.PROCEED ? "-" : kebab(sign.level()),
                        together.isEmpty() ? "-" : together,
                        sign.restriction().map(CheckTextsTest::kebab).orElse("-"),
                        sign.source(),
                        ReadingGrade.of(text(sign))));
            }
        }
        return table.toString();
    }

    private String text(Sign sign) {
        return required("check.sign." + kebab(sign));
    }

    private String message(Level level, String part) {
        return required("check.message." + kebab(level) + "." + part);
    }

    private String required(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    @Test
    void noTextPromisesWhatNobodyCanPromise() {
        Pattern promises = Pattern.compile("(?i)\\b(safe|clear|treat|cure|heal|diagnos)\\w*");

        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(promises.matcher(text).results())
                        .extracting(MatchResult::group)
                        .allMatch(word -> word.toLowerCase(Locale.ROOT).equals("health")));
    }

    @Test
    void theNumberIsTheOnlyPlaceholder() {
        Pattern placeholder = Pattern.compile("\\{[^}]*}");

        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(placeholder.matcher(text).results())
                        .extracting(MatchResult::group)
                        .allMatch("{number}"::equals));
    }

    @Test
    void whatToDoFirstIsShortEnoughForLargeType() {
        for (Level level : LEVELS) {
            assertThat(texts.get("check.message." + kebab(level) + ".action")).hasSizeLessThan(60);
        }
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> read(Path file) {
        try {
            Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            Map<String, String> flat = new TreeMap<>();
            flatten("", root, flat);
            return flat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String prefix, Object node, Map<String, String> flat) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, value, flat));
        } else {
            flat.put(prefix, node.toString());
        }
    }
}

package org.unkink.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Question;
import org.unkink.engine.check.Sign;

/** The texts of the check in English. */
class CheckTextsTest {

    private final Map<String, String> texts = read(Path.of("texts/en/check.yaml"));

    @Test
    void everythingThatCanBeAskedAndAnsweredHasItsTextAndNothingElseHas() {
        TreeSet<String> keys = new TreeSet<>(List.of(
                "check.intro",
                "check.notice",
                "check.quick",
                "check.article.breathing",
                "check.article.injury",
                "check.opening.title",
                "check.opening.detail",
                "check.opening.agree",
                "check.opening.light"));
        for (Question question : Question.values()) {
            keys.add("check.question." + kebab(question) + ".text");
        }
        for (Sign sign : Sign.values()) {
            keys.add("check.sign." + kebab(sign) + ".text");
            keys.add("check.sign." + kebab(sign) + ".message");
        }
        for (Level level : List.of(Level.CLINICIAN, Level.URGENT, Level.EMERGENCY)) {
            for (String part : List.of("title", "action", "detail")) {
                keys.add("check.message." + kebab(level) + "." + part);
            }
        }
        for (Clearance.Due.Reason reason : Clearance.Due.Reason.values()) {
            keys.add("check.due." + kebab(reason));
        }

        assertThat(texts.keySet()).isEqualTo(keys);
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
    void everyEmergencySaysWhomToCall() {
        for (Sign sign : Sign.values()) {
            if (sign.level() == Level.EMERGENCY) {
                assertThat(texts.get("check.sign." + kebab(sign) + ".message")).contains("{number}");
            }
        }
        assertThat(texts.get("check.message.emergency.action")).contains("{number}");
    }

    @Test
    void whatToDoFirstIsShortEnoughForLargeType() {
        for (Level level : List.of(Level.CLINICIAN, Level.URGENT, Level.EMERGENCY)) {
            assertThat(texts.get("check.message." + kebab(level) + ".action")).hasSizeLessThan(60);
        }
    }

    @Test
    void noSentenceIsLongerThanItsReadersLike() {
        assertThat(texts).allSatisfy((key, text) -> {
            if (key.endsWith(".message") || key.startsWith("check.message") || key.startsWith("check.due")) {
                assertThat(text.split("[.!?:;] ", -1))
                        .allSatisfy(
                                sentence -> assertThat(sentence.split(" ", -1)).hasSizeLessThanOrEqualTo(28));
            }
        });
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

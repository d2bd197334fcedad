package org.unkink.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Names;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.catalogue.yaml.Problems;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.WarmUp;

/** The rules for the texts of a language: those that it must have, and no others where the content decides. */
final class TextRules {

    private static final Pattern DIFFERENCE = Pattern.compile("(exercise\\.[^.]+\\.differences\\.([^.]+))\\.(.+)");
    private static final Pattern CONTRADICTION = Pattern.compile("C\\d{2}");
    private static final Pattern OWNER = Pattern.compile("(exercise|named-only|word)\\.([^.]+)\\..+");

    /** The enums whose constants have a word, by the group of the word. */
    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.of(
            "region", Region.class,
            "equipment", Equipment.class,
            "position", Position.class,
            "side", Side.class,
            "phase", Phase.class,
            "restriction", Restriction.class,
            "difficulty", Difficulty.class,
            "warm-up", WarmUp.Kind.class);

    private final TextsReader texts;
    private final Problems problems;

    TextRules(TextsReader texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Every constant that people read about has a word. */
    static List<TextNeed> words() {
        return WORDS.entrySet().stream()
                .flatMap(group -> Stream.of(group.getValue().getEnumConstants())
                        .map(constant -> TextNeed.sentence("word." + group.getKey() + "." + Names.of(constant))))
                .toList();
    }

    /**
     * Each needed text is there, and nothing beside them in the parts that the content owns.
     *
     * @param unsure starts of the keys of what is itself wrong, so that its needs are not all known: {@code exercise.row}
     */
    void check(Set<TextNeed> needs, Set<String> unsure) {
        needs.forEach(this::checkThere);
        Set<String> allowed = needs.stream().map(TextNeed::key).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String key : texts.sentences().keySet()) {
            checkUsed(key, allowed, unsure);
        }
        texts.lists().forEach((key, items) -> {
            if (items.isEmpty()) {
                checkUsed(key, allowed, unsure);
            }
        });
    }

    private void checkThere(TextNeed need) {
        List<String> list = texts.lists().get(need.key());
        boolean isThere = switch (need.kind()) {
            case SENTENCE -> texts.asked().containsKey(need.key());
            case LIST -> list != null && !list.isEmpty();
            case LIST_OR_EMPTY -> list != null;
            case MAY_BE -> true;
        };
        if (isThere || isRefused(need.key())) {
            return;
        }
        String expected = need.kind() == TextNeed.Kind.SENTENCE ? "a sentence" : "a list of sentences";
        refuse(need.key(), Code.MISSING_TEXT, "expected " + expected + " under " + need.key());
    }

    /** A value of the wrong kind has been recorded already: it is not missing. */
    private boolean isRefused(String key) {
        Place place = texts.place(key);
        return place != null
                && problems.all().stream()
                        .anyMatch(p -> p.file().equals(place.file()) && p.path().startsWith(place.path()));
    }

    private void refuse(String key, Code code, String message) {
        String above = key;
        while (texts.place(above) == null && above.contains(".")) {
            above = above.substring(0, above.lastIndexOf('.'));
        }
        Place place = texts.place(above);
        String file = PastTexts.file(key).orElse(key.startsWith("word.") ? "words.yaml" : "exercises.yaml");
        problems.add(
                place == null
                        ? new Problem("texts/" + texts.language() + "/" + file, 1, key, code, message)
                        : new Problem(place.file(), place.line(), key, code, message));
    }

    private void checkUsed(String key, Set<String> allowed, Set<String> unsure) {
        Matcher owner = OWNER.matcher(key);
        Matcher difference = DIFFERENCE.matcher(key);
        if (allowed.contains(key) || allowed.contains(parent(key))) {
            return;
        }
        if (!owner.matches()) {
            PastTexts.file(key).map(_ -> texts.place(key)).ifPresent(TextRules::refuseUnused);
            return;
        }
        String name = owner.group(2);
        boolean isForeignWord = owner.group(1).equals("word") && !WORDS.containsKey(name);
        boolean isUnsure = unsure.contains(owner.group(1)) || unsure.contains(owner.group(1) + "." + name);
        Place place = texts.place(key);
        if (isForeignWord || place == null) {
            return;
        }
        if (difference.matches() && allowed.contains("exercise." + name + ".name")) {
            checkDifference(difference.toMatchResult(), place);
        } else if (!isUnsure) {
            refuseUnused(place);
        }
    }

    private static void refuseUnused(Place place) {
        place.refuse(Code.UNUSED_TEXT, "expected only texts that the catalogue asks for");
    }

    private void checkDifference(MatchResult key, Place place) {
        if (!CONTRADICTION.matcher(key.group(2)).matches()) {
            refuse(key.group(1), Code.BAD_DIFFERENCE, "expected C and two digits, not '" + key.group(2) + "'");
        }
        if (!Set.of("article", "ours", "reason").contains(key.group(3))) {
            place.refuse(Code.UNUSED_TEXT, "expected article, ours and reason in a difference");
        }
        for (String part : List.of("article", "ours", "reason")) {
            checkThere(TextNeed.sentence(key.group(1) + "." + part));
        }
    }

    /** Reasons and notes name sources that are listed. */
    void checkSources(@Nullable Map<String, String> sources) {
        texts.sentences().forEach((key, text) -> {
            Place place = texts.place(key);
            if (place != null) {
                SourcesReader.checkText(text, place, sources);
            }
        });
    }

    /** Another language has the same keys and the same placeholders as the first one. */
    void checkAgainst(TextsReader english) {
        Map<String, String> all = texts.asked();
        english.asked().forEach((key, text) -> {
            String ours = all.get(key);
            if (ours == null && !english.lists().containsKey(parent(key)) && !isRefused(key)) {
                refuse(key, Code.MISSING_TEXT, "expected a sentence under " + key);
            } else if (ours != null && !Texts.placeholders(ours).equals(Texts.placeholders(text))) {
                refuse(key, Code.BAD_PLACEHOLDER, "expected the placeholders " + Texts.placeholders(text));
            }
        });
        english.lists().forEach((key, items) -> {
            if (texts.lists().get(key) == null || texts.lists().get(key).isEmpty() != items.isEmpty()) {
                refuse(key, Code.MISSING_TEXT, "expected a list of sentences under " + key);
            }
        });
        for (String key : all.keySet()) {
            if (!english.asked().containsKey(key) && !english.lists().containsKey(parent(key))) {
                refuse(key, Code.UNUSED_TEXT, "expected only texts that English has");
            }
        }
    }

    /** The key above one, empty at the top. */
    static String parent(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? "" : key.substring(0, dot);
    }
}

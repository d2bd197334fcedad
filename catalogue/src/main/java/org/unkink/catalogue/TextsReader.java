package org.unkink.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;
import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** Reads the text files of one language into flat keys. */
final class TextsReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    /** In a counted sentence: the placeholder whose number chooses its form. */
    private static final String COUNT = "count";

    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** Whole words that would promise what no routine can, in English only. */
    @Obeys({Rule.R31, Rule.R39})
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(safe|safely|safest|cleared|treats?|treated|treating|treatments?|cures?|cured|curing|heals?|healed|healing)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String language;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Map<String, String> counted = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    TextsReader(String language) {
        this.language = language;
    }

    void read(Place root) {
        Fields fields = root.anyFields();
        if (fields != null) {
            flatten(fields);
        }
    }

    Texts texts() {
        return new Texts(language, sentences, counted, lists);
    }

    String language() {
        return language;
    }

    Map<String, String> sentences() {
        return sentences;
    }

    /** The sentences by the keys that they are asked for; a counted one in its form {@code other}, which every language has. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        sentences.forEach((key, text) -> {
            String above = TextRules.parent(key);
            if (!counted.containsKey(above)) {
                asked.put(key, text);
            } else if (key.equals(above + "." + Plural.OTHER.key())) {
                asked.put(above, text);
            }
        });
        return asked;
    }

    Map<String, List<String>> lists() {
        return lists;
    }

    /** The place of the sentence, list or map with this key; null if there is none. */
    @Nullable
    Place place(String key) {
        return places.get(key);
    }

    private void flatten(Fields fields) {
        fields.all().forEach((name, place) -> {
            if (NAME.matcher(name).matches()) {
                add(place);
            } else {
                place.refuse(Code.BAD_TEXT_KEY, "expected a key of letters, digits and '-', not '" + name + "'");
            }
        });
    }

    private void add(Place place) {
        String key = place.path();
        Place before = places.putIfAbsent(key, place);
        if (place.isMap()) {
            Fields fields = place.anyFields();
            if (fields != null && fields.names().contains(COUNT)) {
                addCounted(place, fields, before);
            } else if (fields != null) {
                flatten(fields);
            }
            return;
        }
        if (before != null) {
            refuseAgain(place, before);
        } else if (place.isList()) {
            List<String> items = new ArrayList<>();
            for (Place item : place.items()) {
                String text = sentence(item);
                if (text != null) {
                    items.add(text);
                    put(key + "." + items.size(), item, text);
                }
            }
            lists.put(key, List.copyOf(items));
        } else {
            String text = sentence(place);
            if (text != null) {
                put(key, place, text);
            }
        }
    }

    private static void refuseAgain(Place place, Place before) {
        place.refuse(Code.DUPLICATE_KEY, "expected every text once, and " + before.file() + " has this one");
    }

    /** A sentence in a form for each plural category, and the placeholder whose number chooses. */
    private void addCounted(Place place, Fields fields, @Nullable Place before) {
        if (before != null) {
            refuseAgain(place, before);
            return;
        }
        if (!Plural.isKnown(language)) {
            place.refuse(
                    Code.BAD_LANGUAGE,
                    "expected a language whose plural rules are known ("
                            + String.join(", ", new TreeSet<>(Plural.languages())) + "), not " + language);
            return;
        }
        List<String> keys = new ArrayList<>(List.of(COUNT));
        Plural.of(language).forEach(form -> keys.add(form.key()));
        fields.expect(keys, List.of());
        fields.all().forEach((name, form) -> {
            String text = name.equals(COUNT) ? null : sentence(form);
            if (text != null) {
                put(form.path(), form, text);
            }
        });
        Place count = fields.get(COUNT);
        String counting = count == null ? null : count.text();
        counted.put(place.path(), Objects.requireNonNullElse(counting, ""));
        String other = sentences.get(place.path() + "." + Plural.OTHER.key());
        if (counting == null || other == null) {
            return;
        }
        Set<String> known = Texts.placeholders(other);
        for (Place form : fields.all().values()) {
            String text = sentences.get(form.path());
            if (!known.containsAll(text == null ? Set.of(counting) : Texts.placeholders(text))) {
                form.refuse(
                        Code.BAD_PLACEHOLDER,
                        "expected only placeholders of the form other: " + String.join(", ", known));
            }
        }
    }

    private void put(String key, Place place, String text) {
        places.put(key, place);
        sentences.put(key, text);
    }

    private @Nullable String sentence(Place place) {
        String text = place.text();
        if (text == null) {
            return null;
        }
        if (BRACE.matcher(Texts.PLACEHOLDER.matcher(text).replaceAll("")).find()) {
            place.refuse(Code.BAD_PLACEHOLDER, "expected { and } only around a name, as in {seconds}");
        }
        Matcher forbidden = FORBIDDEN.matcher(text);
        if (language.equals("en") && forbidden.find()) {
            place.refuse(
                    Code.FORBIDDEN_WORD,
                    "expected other words than '" + forbidden.group() + "', which promises too much (rules R31, R39)");
        }
        return text;
    }
}

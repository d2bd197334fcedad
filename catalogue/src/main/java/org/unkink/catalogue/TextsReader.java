package org.unkink.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;

/** Reads the text files of one language into flat keys. */
final class TextsReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** Whole words that would promise what no routine can (rules R31 and R39), in English only. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(safe|safely|safest|cleared|treats?|treated|treating|treatments?|cures?|cured|curing|heals?|healed|healing)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String language;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> sentences = new LinkedHashMap<>();
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
        return new Texts(language, sentences, lists);
    }

    String language() {
        return language;
    }

    Map<String, String> sentences() {
        return sentences;
    }

    Map<String, List<String>> lists() {
        return lists;
    }

    /** Where the sentence, list or map with this key stands. */
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
            if (fields != null) {
                flatten(fields);
            }
            return;
        }
        if (before != null) {
            place.refuse(Code.DUPLICATE_KEY, "expected every text once, and " + before.file() + " has this one");
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

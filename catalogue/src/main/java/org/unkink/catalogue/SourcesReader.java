package org.unkink.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Names;
import org.unkink.catalogue.yaml.Place;
import org.unkink.engine.check.Sign;
import org.unkink.engine.check.Together;
import org.unkink.engine.rule.Rule;

/** Reads {@code sources.yaml}: the studies and guidelines by their numbers. */
final class SourcesReader {

    static final String FILE = "sources.yaml";

    private static final Pattern NUMBER = Pattern.compile("\\bS\\d{1,3}\\b");

    private SourcesReader() {}

    static Map<String, String> read(Place root) {
        Map<String, String> sources = new LinkedHashMap<>();
        Fields fields = root.anyFields();
        if (fields == null) {
            return sources;
        }
        fields.all().forEach((number, place) -> {
            String title = place.text();
            if (!NUMBER.matcher(number).matches()) {
                place.refuse(Code.BAD_ID, "expected S and a number, not '" + number + "'");
            } else if (title != null) {
                sources.put(number, title);
            }
        });
        for (Rule rule : Rule.values()) {
            checkNamed(rule.source(), "rule " + rule, fields);
        }
        for (Sign sign : Sign.values()) {
            checkNamed(sign.source(), "the sign " + Names.of(sign), fields);
        }
        for (Together together : Together.values()) {
            checkNamed(together.source(), Names.of(together), fields);
        }
        return sources;
    }

    private static void checkNamed(String text, String by, Fields sources) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            if (!sources.names().contains(matcher.group())) {
                sources.place()
                        .refuseChild(matcher.group(), Code.UNKNOWN_SOURCE, "expected the source that " + by + " names");
            }
        }
    }

    /** Refuses a text that names a source which is not in the list. */
    static void checkText(String text, Place place, @Nullable Map<String, String> sources) {
        Matcher matcher = NUMBER.matcher(text);
        while (sources != null && matcher.find()) {
            if (!sources.containsKey(matcher.group())) {
                place.refuse(Code.UNKNOWN_SOURCE, "expected " + matcher.group() + " to be in " + FILE);
            }
        }
    }
}

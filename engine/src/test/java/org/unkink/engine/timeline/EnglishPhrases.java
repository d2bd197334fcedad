package org.unkink.engine.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sentences that ship, read from their file, and those that a test adds. Remembers which were asked for. */
final class EnglishPhrases implements Phrases {

    private static final Path FILE = Path.of("..", "catalogue", "texts", "en", "timeline.yaml");

    /** Under a sentence with two forms: the argument whose number chooses. */
    private static final String COUNT = ".count";

    private final Map<String, String> texts = new HashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    private record Level(int indent, String prefix) {}

    EnglishPhrases() {
        try {
            read(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EnglishPhrases with(String key, String text) {
        texts.put(key, text);
        return this;
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key) || texts.containsKey(key + COUNT);
    }

    Set<String> keys() {
        TreeSet<String> keys = new TreeSet<>(texts.keySet());
        keys.removeIf(key -> key.endsWith(COUNT));
        return keys;
    }

    Set<String> asked() {
        return asked;
    }

    @Override
    public String phrase(String key, Map<String, String> arguments) {
        @Nullable String counting = texts.get(key + COUNT);
        String form = counting == null ? key : key + ("1".equals(arguments.get(counting)) ? ".one" : ".other");
        @Nullable String text = texts.get(form);
        if (text == null) {
            throw new IllegalArgumentException("no text " + form);
        }
        asked.add(form);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        if (text.contains("{")) {
            throw new IllegalArgumentException("an argument of " + key + " is missing: " + text);
        }
        return text;
    }

    /** Reads as much of YAML as the file uses: maps by indent, flow maps and lists, plain and double-quoted text. */
    private void read(String yaml) {
        Deque<Level> levels = new ArrayDeque<>();
        for (String line : yaml.replaceAll(",\\n\\s+", ", ").split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int indent = line.length() - line.stripLeading().length();
            while (!levels.isEmpty() && levels.getFirst().indent() >= indent) {
                levels.removeFirst();
            }
            int colon = line.indexOf(':');
            String prefix = levels.isEmpty() ? "" : levels.getFirst().prefix() + ".";
            String key = prefix + line.substring(indent, colon);
            String value = line.substring(colon + 1).strip();
            if (value.isEmpty()) {
                levels.addFirst(new Level(indent, key));
            } else {
                value(key, value);
            }
        }
    }

    private void value(String key, String value) {
        String inner = value.substring(1, value.length() - 1);
        switch (value.charAt(0)) {
            case '{' -> {
                for (String entry : inner.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                    int colon = entry.indexOf(':');
                    value(
                            key + "." + entry.substring(0, colon).strip(),
                            entry.substring(colon + 1).strip());
                }
            }
            case '[' -> {
                String[] entries = inner.split(",", -1);
                for (int i = 0; i < entries.length; i++) {
                    texts.put(key + "." + (i + 1), entries[i].strip());
                }
            }
            case '"' -> texts.put(key, inner);
            default -> texts.put(key, value);
        }
    }
}

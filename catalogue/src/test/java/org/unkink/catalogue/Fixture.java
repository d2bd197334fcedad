package org.unkink.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unkink.catalogue.yaml.ContentProblem;

/**
 * A small catalogue without faults, and copies of it with faults. The words, what is said about the past, and the phone
 * numbers are the real ones.
 */
record Fixture(SortedMap<String, byte[]> files) {

    private static final List<String> REAL = List.of(
            "texts/en/words.yaml",
            "texts/en/advice.yaml",
            "texts/en/progress.yaml",
            "texts/en/past.yaml",
            "texts/en/rules.yaml",
            "emergency.yaml");

    /** A letter for each byte, so that a fault can be one of the encoding. */
    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    static Fixture valid() {
        SortedMap<String, byte[]> files =
                new TreeMap<>(ContentFiles.in(resource("/valid")).files());
        for (String real : REAL) {
            files.put(real, bytes(resource("/org/unkink/catalogue/" + real)));
        }
        return new Fixture(files);
    }

    Fixture with(String file, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, content);
        return new Fixture(changed);
    }

    Fixture with(String file, String content) {
        return with(file, content.getBytes(BYTES));
    }

    Fixture without(String file) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        if (changed.remove(file) == null) {
            throw new IllegalArgumentException("there is no " + file + " to take away");
        }
        return new Fixture(changed);
    }

    /** Replaces the only occurrence of a text. */
    Fixture edit(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("expected once in " + file + ": " + from);
        }
        return with(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** A copy of the files of one language as another. */
    Fixture inLanguage(String language) {
        Fixture copy = this;
        for (String file : files.keySet()) {
            if (file.startsWith("texts/en/")) {
                copy = copy.with(file.replace("texts/en/", "texts/" + language + "/"), text(file));
            }
        }
        return copy;
    }

    String text(String file) {
        return new String(Objects.requireNonNull(files.get(file), file), BYTES);
    }

    /** Number of the first line that has a text in it. */
    int lineOf(String file, String snippet) {
        List<String> lines = Arrays.asList(text(file).split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(snippet)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no line of " + file + " has " + snippet);
    }

    Reading read() {
        return new CatalogueReader().read(new ContentFiles(files));
    }

    List<ContentProblem> problems() {
        return switch (read()) {
            case Reading.Accepted accepted -> List.of();
            case Reading.Rejected rejected -> rejected.problems();
        };
    }

    void writeTo(Path folder) throws IOException {
        for (String file : files.keySet()) {
            Path path = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, Objects.requireNonNull(files.get(file)));
        }
    }

    static Path resource(String name) {
        URL url = Objects.requireNonNull(Fixture.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

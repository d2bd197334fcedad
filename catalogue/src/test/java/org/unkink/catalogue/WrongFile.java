package org.unkink.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.ContentProblem.Code;

/**
 * A fault in the small catalogue and the problem that it is refused with, read from a file of {@code wrong}:
 *
 * <pre>
 * # MISSING_KEY exercises/row.yaml variants[1].sides     the problem: code, file and path
 * # at name: dumbbell                                    text that first stands in its line, or the line's number; else 1
 * # language de                                          the English texts are there in this language too
 * --- exercises/row.yaml                                 changed as a diff says; made new if it is not there,
 * -    sides: one-then-other                             taken away if nothing follows
 * </pre>
 *
 * <p>The faults in {@code wrong/together} do not hide one another.
 */
record WrongFile(
        String kind,
        Code code,
        String file,
        String path,
        @Nullable String at,
        @Nullable String language,
        List<Change> changes) {

    private static final String FOLDER = "/wrong";

    /**
     * A change of one file.
     *
     * @param from whole lines, which are there once
     */
    private record Change(String file, String from, String to) {

        static Change of(String file, List<String> diff) {
            return new Change(file, lines(diff, '+'), lines(diff, '-'));
        }

        private static String lines(List<String> diff, char but) {
            return diff.stream()
                    .filter(line -> line.charAt(0) != but)
                    .map(line -> line.substring(1) + "\n")
                    .collect(Collectors.joining());
        }

        Fixture in(Fixture fixture) {
            if (!fixture.files().containsKey(file)) {
                return fixture.with(file, to);
            }
            return from.isEmpty() && to.isEmpty() ? fixture.without(file) : fixture.edit(file, from, to);
        }
    }

    static List<WrongFile> all() {
        return in(Fixture.resource(FOLDER));
    }

    static List<WrongFile> together() {
        return in(Fixture.resource(FOLDER + "/together"));
    }

    private static List<WrongFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(WrongFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrongFile read(Path path) {
        List<String> lines;
        try {
            lines = Files.readAllLines(path, Fixture.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] problem = lines.getFirst().split(" ", 4);
        Map<String, String> head = new HashMap<>();
        int next = 1;
        for (; lines.get(next).startsWith("# "); next++) {
            String[] word = lines.get(next).split(" ", 3);
            head.put(word[1], word[2]);
        }
        return new WrongFile(
                path.getFileName().toString().replace(".diff", "").replace('-', ' '),
                Code.valueOf(problem[1]),
                problem[2],
                problem.length > 3 ? problem[3] : "",
                head.get("at"),
                head.get("language"),
                changes(lines.subList(next, lines.size())));
    }

    private static List<Change> changes(List<String> lines) {
        List<Change> changes = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).startsWith("--- ")) {
                to++;
            }
            changes.add(Change.of(lines.get(from).substring("--- ".length()), lines.subList(from + 1, to)));
            from = to;
        }
        return changes;
    }

    Fixture fixture() {
        return in(Fixture.valid());
    }

    Fixture in(Fixture fixture) {
        Fixture wrong = language == null ? fixture : fixture.inLanguage(language);
        for (Change change : changes) {
            wrong = change.in(wrong);
        }
        return wrong;
    }

    int line() {
        if (at == null) {
            return 1;
        }
        return at.matches("\\d+") ? Integer.parseInt(at) : fixture().lineOf(file, at);
    }

    @Override
    public String toString() {
        return kind;
    }
}

package org.unkink.figure.pose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.catalogue.yaml.Problems;
import org.unkink.catalogue.yaml.YamlFile;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;

/**
 * The pose files of all exercises.
 *
 * @param sheets in the order of the catalogue
 */
public record PoseLibrary(Map<ExerciseId, PoseSheet> sheets) {

    private static final Path FOLDER = Path.of("catalogue", "poses");

    /** The result of reading. */
    public sealed interface Reading {

        /** Nothing is wrong. */
        record Accepted(PoseLibrary library) implements Reading {}

        /** Everything that is wrong, in the order of files and lines. */
        record Rejected(List<Problem> problems) implements Reading {

            public Rejected {
                problems = List.copyOf(problems);
            }
        }
    }

    public PoseLibrary {
        sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
    }

    /** The poses of an exercise. */
    public PoseSheet sheet(ExerciseId exercise) {
        PoseSheet sheet = sheets.get(exercise);
        if (sheet == null) {
            throw new IllegalArgumentException("there are no poses of " + exercise);
        }
        return sheet;
    }

    /** Reads the files of a folder for a catalogue. */
    public static Reading read(Path folder, Catalogue catalogue) {
        return read(files(folder), catalogue.exercises());
    }

    /** Reads the file of one exercise alone, as people do who are writing it. */
    public static Reading readOne(Path folder, Exercise exercise) {
        SortedMap<String, byte[]> files = files(folder);
        files.keySet().retainAll(Set.of(Positions.FILE, exercise.id() + ".yaml"));
        return read(files, List.of(exercise));
    }

    /**
     * The library of a folder.
     *
     * @throws IllegalStateException with every problem, if a file is wrong
     */
    public static PoseLibrary load(Path folder, Catalogue catalogue) {
        return switch (read(folder, catalogue)) {
            case Reading.Accepted(PoseLibrary library) -> library;
            case Reading.Rejected(List<Problem> problems) ->
                throw new IllegalStateException("the poses in " + folder + " are wrong:\n"
                        + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }

    /** The folder of the project, seen from it or from one of its modules. */
    public static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        Path parent = here.getParent();
        return Files.isDirectory(here.resolve(FOLDER)) || parent == null
                ? here.resolve(FOLDER)
                : parent.resolve(FOLDER);
    }

    /** Reads files by their names. */
    static Reading read(SortedMap<String, byte[]> files, List<Exercise> exercises) {
        Problems problems = new Problems();
        Map<ExerciseId, PoseSheet> sheets = new LinkedHashMap<>();
        SortedMap<String, byte[]> unread = new TreeMap<>(files);
        Positions positions = positions(unread.remove(Positions.FILE), problems);
        for (Exercise exercise : exercises) {
            String file = exercise.id() + ".yaml";
            byte[] content = unread.remove(file);
            Place root = content == null ? missing(file, problems) : YamlFile.read(file, content, problems);
            if (root != null) {
                sheets.put(exercise.id(), new SheetReader(exercise, positions).read(root));
            }
        }
        for (String file : unread.keySet()) {
            problems.add(new Problem(
                    file, 1, "", Code.UNEXPECTED_FILE, "expected a file named after an exercise of the catalogue"));
        }
        List<Problem> found = problems.all();
        return found.isEmpty() ? new Reading.Accepted(new PoseLibrary(sheets)) : new Reading.Rejected(found);
    }

    private static Positions positions(byte @Nullable [] content, Problems problems) {
        Place root =
                content == null ? missing(Positions.FILE, problems) : YamlFile.read(Positions.FILE, content, problems);
        return root == null ? new Positions() : Positions.read(root);
    }

    private static @Nullable Place missing(String file, Problems problems) {
        problems.add(new Problem(file, 1, "", Code.MISSING_FILE, "expected this file to be there"));
        return null;
    }

    private static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path file : children.sorted().toList()) {
                if (Files.isRegularFile(file)) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

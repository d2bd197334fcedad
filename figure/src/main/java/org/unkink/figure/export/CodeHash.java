package org.unkink.figure.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stands for the code that makes the files: another code, another hash. */
final class CodeHash {

    /** Looks at motions but makes no files. */
    private static final String CHECK = "check";

    private CodeHash() {}

    /** The hash of all classes below a folder. */
    static String of(Path classes) {
        List<byte[]> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(CodeHash::counts).sorted().toList()) {
                parts.add(FigureSet.utf8(classes.relativize(file).toString().replace('\\', '/')));
                parts.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Names.hash(parts.toArray(byte[][]::new));
    }

    private static boolean counts(Path file) {
        Path folder = file.getParent();
        return file.toString().endsWith(".class") && folder != null && !folder.endsWith(CHECK);
    }
}

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

    private CodeHash() {}

    /** The hash of all classes below some folders. */
    static String of(List<Path> folders) {
        List<byte[]> parts = new ArrayList<>();
        folders.forEach(folder -> add(folder, parts));
        return FileNames.hash(parts.toArray(byte[][]::new));
    }

    private static void add(Path folder, List<byte[]> parts) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(CodeHash::isClass).sorted().toList()) {
                parts.add(FigureSet.utf8(folder.relativize(file).toString().replace('\\', '/')));
                parts.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class");
    }
}

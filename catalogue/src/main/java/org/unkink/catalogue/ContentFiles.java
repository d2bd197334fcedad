package org.unkink.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a catalogue by their names relative to its folder: {@code *.yaml}, everything in {@code exercises} and
 * everything in the folders of {@code texts}.
 */
record ContentFiles(SortedMap<String, byte[]> files) {

    static ContentFiles in(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (Path file : children(folder)) {
                if (file.toString().endsWith(".yaml")) {
                    add(folder, file, files);
                }
            }
            for (Path file : children(folder.resolve("exercises"))) {
                add(folder, file, files);
            }
            for (Path language : children(folder.resolve("texts"))) {
                for (Path file : Files.isDirectory(language) ? children(language) : List.of(language)) {
                    add(folder, file, files);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(files);
    }

    /** The files packaged with this class, in a jar or in a folder of classes. */
    static ContentFiles packaged() {
        URL index = ContentFiles.class.getResource("catalogue.yaml");
        if (index == null) {
            throw new IllegalStateException("catalogue.yaml is not packaged beside " + ContentFiles.class.getName());
        }
        try {
            URI uri = index.toURI();
            return "jar".equals(uri.getScheme())
                    ? inJar(uri.toString())
                    : in(Path.of(uri).resolveSibling(".").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the catalogue is at a strange place: " + index, e);
        }
    }

    /** The files beside one in a jar, as in {@code jar:file:/a/b.jar!/org/unkink/catalogue/catalogue.yaml}. */
    static ContentFiles inJar(String uri) {
        int end = uri.indexOf("!/");
        Path jar = Path.of(URI.create(uri.substring("jar:".length(), end)));
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            return in(
                    content.getPath(uri.substring(end + 1)).resolveSibling(".").normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static void add(Path folder, Path file, SortedMap<String, byte[]> files) throws IOException {
        if (Files.isRegularFile(file)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
    }
}

package org.unkink.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a catalogue by their names relative to its folder: {@code *.yaml}, everything in {@code exercises} and
 * {@code poses}, and everything in the folders of {@code texts}.
 */
record ContentFiles(SortedMap<String, byte[]> files) {

    /** Parts of the longest name. */
    private static final int DEEPEST = 3;

    private static final Set<String> FOLDERS = Set.of("exercises", "poses", "texts");

    /** Of a folder; none where there is no such folder. */
    static ContentFiles in(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return new ContentFiles(files);
        }
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isContent(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(files);
    }

    private static boolean isContent(String name) {
        List<String> parts = List.of(name.split("/", -1));
        return switch (parts.size()) {
            case 1 -> name.endsWith(".yaml");
            case 2 -> FOLDERS.contains(parts.getFirst());
            default -> parts.size() == DEEPEST && parts.getFirst().equals("texts");
        };
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
        String folder = uri.substring(end + 2, uri.lastIndexOf('/') + 1);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile jar = new ZipFile(
                Path.of(URI.create(uri.substring("jar:".length(), end))).toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String name =
                        entry.getName().startsWith(folder) ? entry.getName().substring(folder.length()) : "";
                if (!entry.isDirectory() && isContent(name)) {
                    files.put(name, jar.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(files);
    }
}

package org.unkink.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The server's classes in jars, with Java's cache of them as they are once loaded and the database's library unpacked: a
 * start takes less than half the time.
 */
final class ServerClasses {

    private final String jars;
    private final Path folder;
    private final Path cache;

    private ServerClasses(String jars, Path folder) {
        this.jars = jars;
        this.folder = folder;
        this.cache = folder.resolve("classes.aot");
    }

    /**
     * Packs the class path of the tests, and runs a server once to its end so that Java writes the cache.
     *
     * @param work what that server does meanwhile: what it needs for it comes into the cache
     */
    static ServerClasses prepare(Path folder, Consumer<ServerProcess> work) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!place.isEmpty()) {
                jars.add(Files.isDirectory(Path.of(place)) ? packed(place, folder, jars.size()) : place);
            }
        }
        unpackLibrary(folder);
        ServerClasses classes = new ServerClasses(String.join(File.pathSeparator, jars), folder);
        ServerProcess first = ServerProcess.start(
                classes.options("-XX:AOTCacheOutput="), Files.createDirectory(folder.resolve("first")));
        work.accept(first);
        first.end();
        if (!Files.exists(classes.cache)) {
            throw new IllegalStateException("Java has not written " + classes.cache);
        }
        return classes;
    }

    private static String packed(String place, Path folder, int number) {
        String jar = folder.resolve("classes-" + number + ".jar").toString();
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, "--create", "--file", jar, "-C", place, ".") != 0) {
            throw new IllegalStateException("cannot pack " + place);
        }
        return jar;
    }

    private static void unpackLibrary(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream library = Objects.requireNonNull(SQLiteJDBCLoader.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name))) {
            Files.copy(library, folder.resolve(name));
        }
    }

    /** Starts a server of these classes on a free port. */
    ServerProcess start(Path data) {
        return ServerProcess.start(options("-XX:AOTCache="), data);
    }

    private List<String> options(String cacheOption) {
        return List.of(cacheOption + cache, "-Dorg.sqlite.lib.path=" + folder, "-cp", jars);
    }
}

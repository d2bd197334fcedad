package org.unkink.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The server's classes in jars, with Java's cache of them as they are once loaded: a start takes half the time. */
final class ServerClasses {

    private final String jars;
    private final Path cache;

    private ServerClasses(String jars, Path cache) {
        this.jars = jars;
        this.cache = cache;
    }

    /** Packs the class path of the tests, and runs a server once to its end so that Java writes the cache. */
    static ServerClasses prepare(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!place.isEmpty()) {
                jars.add(Files.isDirectory(Path.of(place)) ? packed(place, folder, jars.size()) : place);
            }
        }
        ServerClasses classes = new ServerClasses(String.join(File.pathSeparator, jars), folder.resolve("classes.aot"));
        ServerProcess.start(classes.options("-XX:AOTCacheOutput="), Files.createDirectory(folder.resolve("first")))
                .end();
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

    /** Starts a server of these classes on a free port. */
    ServerProcess start(Path data) {
        return ServerProcess.start(options("-XX:AOTCache="), data);
    }

    private List<String> options(String cacheOption) {
        return List.of(cacheOption + cache, "-cp", jars);
    }
}

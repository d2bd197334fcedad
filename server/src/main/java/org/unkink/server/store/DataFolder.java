package org.unkink.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.unkink.answers.store.StoreException;

/**
 * The folder that holds everything that is known of a person: one file, {@code unkink.db}. Beside it
 * stands the key of the server that runs. What devices are kept in step by is a file of its own, {@code sync.db}.
 * The folder is made if it is not there.
 */
public record DataFolder(Path path) {

    static final String JOURNAL = "unkink.db";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
        make(path);
        requireWritable(path);
    }

    /** The folder that the system gives programs for their data. */
    public static DataFolder ofUser() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return new DataFolder(userFolder(System.getProperty("os.name", ""), home, System.getenv()));
    }

    private static void make(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException("The data folder " + folder + " is a file. Name a folder with --data.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("The data folder " + folder + " cannot be made. Name another one with --data.", e);
        }
    }

    static Path userFolder(String system, Path home, Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        if (!xdg.isEmpty()) {
            return Path.of(xdg, "unkink");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Unkink");
        }
        return system.startsWith("Windows") && !local.isEmpty()
                ? Path.of(local, "Unkink")
                : home.resolve(".local/share/unkink");
    }

    /** A file of the folder. */
    Path file(String name) {
        return path.resolve(name);
    }

    /** The file from which programs of the owner read the key of the server that runs. */
    private Path keyFile() {
        return path.resolve("key");
    }

    /** Puts a key in the place of the one before, so that only its owner can read it at any moment. */
    public void writeKey(String key) {
        try {
            // Java makes temporary files so that only their owner can read them.
            Path made = Files.createTempFile(path, "unkink", ".key");
            try {
                Files.writeString(made, key + "\n");
                Files.move(made, keyFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            throw new StoreException("The file " + keyFile() + " cannot be written. Change its rights.", e);
        }
    }

    /** Makes a file, if there is none, so that only its owner can read it. */
    static void prepare(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
                if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks by writing, since a superuser and some file systems answer the question about rights wrongly. */
    private static void requireWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "unkink", ".probe"));
        } catch (IOException e) {
            throw new StoreException(
                    "The data folder " + folder
                            + " cannot be written to. Change its rights, or name another one with --data.",
                    e);
        }
    }
}

package org.unkink.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.store.StoreException;

final class DataFolderTest {

    private static final Path HOME = Path.of("/home/me");

    @TempDir
    private Path folder;

    @Test
    void eachSystemHasItsOwnFolderForData() {
        assertThat(DataFolder.userFolder("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/unkink"));
        assertThat(DataFolder.userFolder("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Unkink"));
        assertThat(DataFolder.userFolder("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/Unkink"));
        assertThat(DataFolder.userFolder("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/unkink"));
    }

    @Test
    void whoNamedAFolderForDataGetsThatOne() {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", "/data", "LOCALAPPDATA", "/local");
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(DataFolder.userFolder(system, HOME, environment)).isEqualTo(Path.of("/data/unkink"));
        }
        assertThat(DataFolder.userFolder("Linux", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(HOME.resolve(".local/share/unkink"));
    }

    @Test
    void aFolderIsNamedFromTheRootAndNothingIsLeftInIt() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("a/../b"));
        assertThat(data.path()).isEqualTo(folder.resolve("b")).isEmptyDirectory();
        assertThat(data.file(DataFolder.JOURNAL)).isEqualTo(folder.resolve("b/unkink.db"));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // where there is a folder that not even a superuser can write to
    void aFolderThatCannotBeWrittenToIsNamedInOneSentence() {
        assertThatThrownBy(() -> new DataFolder(Path.of("/proc")))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "The data folder /proc cannot be written to. Change its rights, or name another one with --data.");
    }

    @Test
    void aKeyTakesThePlaceOfTheOneBeforeAndOnlyItsOwnerReadsIt() throws IOException {
        DataFolder data = new DataFolder(folder);
        data.writeKey("first");
        data.writeKey("second");
        Path key = folder.resolve("key");
        assertThat(Files.readString(key)).isEqualTo("second\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(key);
        }
    }

    @Test
    void aKeyThatCannotBeWrittenIsNamedInOneSentence() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.createDirectories(folder.resolve("key/inside"));
        assertThatThrownBy(() -> data.writeKey("a key"))
                .isInstanceOf(StoreException.class)
                .hasMessage("The file " + folder.resolve("key") + " cannot be written. Change its rights.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .as("files that hold the key")
                    .noneMatch(file -> file.toString().endsWith(".key"));
        }
    }
}

package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the program says and with which exit code it ends when it cannot start. */
final class MainTest {

    /** How it ended. */
    private record End(int exit, String errors) {}

    private static Process start(ProcessBuilder.Redirect out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.unkink.server.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectOutput(out).start();
    }

    private static End run(String... arguments) throws IOException, InterruptedException {
        Process process = start(ProcessBuilder.Redirect.DISCARD, arguments);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new End(process.waitFor(), errors.strip());
    }

    @Test
    void aDataFolderThatIsAFileIsNamed(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run("--port", "0", "--data", file.toString()))
                .isEqualTo(new End(2, "The data folder " + file + " is a file. Name a folder with --data."));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // where there is a folder that not even a superuser can write to
    void aDataFolderThatCannotBeWrittenToIsNamed() throws IOException, InterruptedException {
        assertThat(run("--port", "0", "--data", "/proc"))
                .isEqualTo(
                        new End(
                                2,
                                "The data folder /proc cannot be written to. Change its rights, or name another one with --data."));
    }

    @Test
    void aDataFolderWithoutANameIsRefused() throws IOException, InterruptedException {
        assertThat(run("--port", "0", "--data", "")).isEqualTo(new End(2, "--data wants the name of a folder."));
    }

    @Test
    void aPortInUseIsNamed(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(run("--port", String.valueOf(port), "--data", folder.toString()))
                    .isEqualTo(new End(
                            3, "Port " + port + " is in use. Stop what uses it, or name another one with --port."));
        }
    }

    @Test
    void aPortThatIsNoneIsRefusedBeforeAnythingIsWritten(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(run("--port", "65536", "--data", folder.toString()))
                .isEqualTo(new End(2, "A port is a number from 0 to 65535, not 65536."));
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatIsForOtherMachinesGoesOnlyWithSync() throws IOException, InterruptedException {
        End refused = new End(2, "The journal is for this machine only: --host and --origin go with --sync.");
        assertThat(run("--port", "0", "--host", "0.0.0.0")).isEqualTo(refused);
        assertThat(run("--port", "0", "--origin", "https://example.org")).isEqualTo(refused);
    }

    @Test
    void syncNamesWhatIsWrong(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run("--sync", "--lan"))
                .isEqualTo(new End(2, "--lan is for the app: the service of --sync has --host."));
        assertThat(run("--sync", "--demo"))
                .isEqualTo(new End(
                        2, "--sync keeps what devices send, so there is no demonstration of it: leave out --demo."));
        assertThat(run("--sync", "--journals", "0"))
                .isEqualTo(new End(2, "--journals wants a number of 1 or more, not 0."));
        assertThat(run("--sync", "--origin", "example.org"))
                .isEqualTo(new End(2, "--origin wants an address like https://example.org, not 'example.org'."));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(run("--sync", "--port", String.valueOf(port), "--data", folder.toString()))
                    .isEqualTo(new End(
                            3,
                            "Cannot listen on 127.0.0.1, port " + port
                                    + ": it is in use or not an address of this machine. Name another one with --port or"
                                    + " --host."));
        }
    }

    @Test
    void syncListensWhereItIsTold(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = start(
                ProcessBuilder.Redirect.PIPE,
                "--sync",
                "--port",
                "0",
                "--host",
                "0.0.0.0",
                "--data",
                folder.toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).matches("Unkink keeps devices in step: http://0\\.0\\.0\\.0:[0-9]+/");
            assertThat(folder.resolve("sync.db")).isRegularFile();
            assertThat(folder.resolve("unkink.db")).doesNotExist();
            assertThat(folder.resolve("key")).doesNotExist();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}

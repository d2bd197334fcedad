package org.unkink.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real server in a process of its own, to be killed. */
final class ServerProcess {

    private final Process process;
    private final String address;
    private final String key;

    private ServerProcess(Process process, String address, String key) {
        this.process = process;
        this.address = address;
        this.key = key;
    }

    /** Starts it on a free port, its classes found by such options of Java, and waits until it says that it is ready. */
    static ServerProcess start(List<String> classes, Path folder) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx128m"));
            command.addAll(classes);
            command.addAll(List.of("org.unkink.server.Main", "--port", "0", "--data", folder.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("the server did not start, exit code " + process.waitFor());
            }
            String address = line.substring(line.indexOf("http"), line.indexOf("?key="));
            return new ServerProcess(
                    process, address, Files.readString(folder.resolve("key")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a slash at its end. */
    String address() {
        return address;
    }

    /** That of this start, as a program reads it. */
    String key() {
        return key;
    }

    /** SIGTERM: it closes what it has open, and is waited for. */
    void end() {
        try {
            process.destroy();
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: no shutdown hook, nothing is flushed. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

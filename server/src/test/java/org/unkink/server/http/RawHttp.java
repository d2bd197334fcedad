package org.unkink.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no HTTP client would send. */
final class RawHttp {

    private RawHttp() {}

    /** Sends lines as they are and reads all that comes back until the server hangs up. */
    static String send(int port, String... lines) {
        return send(port, false, lines);
    }

    /** The same, and then no more is sent: what was announced beyond it never comes. */
    static String sendAndEnd(int port, String... lines) {
        return send(port, true, lines);
    }

    private static String send(int port, boolean ends, String... lines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String request = String.join("\r\n", lines) + (ends ? "\r\n" : "\r\n\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            if (ends) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

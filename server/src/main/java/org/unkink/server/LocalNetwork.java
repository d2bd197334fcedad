package org.unkink.server;

import io.nayuki.qrcodegen.QrCode;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** The network at home, in which a phone reaches this machine. */
final class LocalNetwork {

    /** Cells around a code, by which a camera tells it from what stands beside it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private static final String BLACK_ON_WHITE = "\u001b[30;47m";
    private static final String AS_BEFORE = "\u001b[0m";

    private LocalNetwork() {}

    /** The addresses of this machine in private networks (RFC 1918). */
    static List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalNetwork::isUsable)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUsable(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback() && !one.isPointToPoint();
        } catch (SocketException e) {
            return false;
        }
    }

    /** A QR code of a text for a terminal, two rows of cells in each line. */
    static String code(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        StringBuilder lines = new StringBuilder();
        for (int y = -QUIET; y < code.size + QUIET; y += 2) {
            lines.append(BLACK_ON_WHITE);
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                lines.append(cells(code.getModule(x, y), code.getModule(x, y + 1)));
            }
            lines.append(AS_BEFORE).append('\n');
        }
        return lines.toString();
    }

    private static char cells(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }
}

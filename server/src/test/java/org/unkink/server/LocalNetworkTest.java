package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LocalNetworkTest {

    private static final String ADDRESS = "http://192.168.178.21:8080/?key=" + "k".repeat(43);

    /** Cell by cell what the library says, in white that goes round it. */
    @Test
    void theCodeInTheTerminalIsTheOneOfTheLibrary() {
        List<String> lines = LocalNetwork.code(ADDRESS)
                .lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList();
        QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.LOW);
        assertThat(lines).hasSize((code.size + 8 + 1) / 2).allMatch(line -> line.length() == code.size + 8);
        for (int y = -4; y < code.size + 4; y++) {
            for (int x = -4; x < code.size + 4; x++) {
                char cell = lines.get((y + 4) / 2).charAt(x + 4);
                boolean isUpper = (y + 4) % 2 == 0;
                assertThat(cell == '█' || cell == (isUpper ? '▀' : '▄'))
                        .as("column %d, row %d", x, y)
                        .isEqualTo(code.getModule(x, y));
            }
        }
        assertThat(lines.getFirst().isBlank()).isTrue();
    }

    @Test
    void onlyPrivateAddressesAreOfTheHome() {
        assertThat(LocalNetwork.addresses())
                .allMatch(address -> address.matches("(10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.).*"));
    }
}

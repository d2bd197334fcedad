package org.unkink.figure.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ColourTest {

    @Test
    void aColourIsWrittenAsItIsRead() {
        assertThat(Colour.hex("#0a80ff").hex()).isEqualTo("#0a80ff");
    }

    @Test
    void lightAndColourAreInverse() {
        for (double part = 0; part <= 1; part += 0.05) {
            assertThat(Colour.encoded(Colour.linear(part))).isCloseTo(part, within(1e-9));
        }
    }

    @Test
    void partsBeyondTheScreenAreRefused() {
        assertThatThrownBy(() -> new Colour(0, 1.1, 0)).hasMessageContaining("1.1");
    }
}

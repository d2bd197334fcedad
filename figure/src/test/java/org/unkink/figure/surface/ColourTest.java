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

    /** Half of the scale is a fifth of the light; the part of a dark colour is straight (IEC 61966-2-1). */
    @Test
    void lightFollowsTheCurveOfTheScreen() {
        assertThat(Colour.linear(0)).isZero();
        assertThat(Colour.linear(1)).isCloseTo(1, within(1e-12));
        assertThat(Colour.linear(0.5)).isCloseTo(0.214, within(5e-4));
        assertThat(Colour.linear(0.0323)).isCloseTo(0.0025, within(1e-12));
    }

    @Test
    void partsBeyondTheScreenAreRefused() {
        assertThatThrownBy(() -> new Colour(0, 1.1, 0)).hasMessageContaining("1.1");
    }
}

package org.unkink.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An epoch says how often everything was deleted before it. */
final class EpochTest {

    private static final String RANDOM = "0123456789ab";

    @Test
    void eachDeletionCountsOneMore() {
        assertThat(Epoch.first(RANDOM)).isEqualTo("0001" + RANDOM);
        assertThat(Epoch.after("0001ffffffffffff", RANDOM)).isEqualTo("0002" + RANDOM);
        assertThat(Epoch.after("00ffffffffffffff", RANDOM)).isEqualTo("0100" + RANDOM);
    }

    @Test
    void ofTheRandomDigitsTwelveAreTaken() {
        assertThat(Epoch.first(RANDOM + "cdef")).isEqualTo(Epoch.first(RANDOM));
    }

    @Test
    void onlyTheCountSaysWhichIsLater() {
        String first = Epoch.first("ffffffffffff");
        String second = Epoch.after(first, "000000000000");
        assertThat(Epoch.isLater(second, first)).isTrue();
        assertThat(Epoch.isLater(first, second)).isFalse();
        assertThat(Epoch.isLater(first, Epoch.first("000000000000"))).isFalse();
    }
}

package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KeyTest {

    private final Key key = new Key();

    @Test
    void eachCodeOpensOnceAndNoOtherWithIt() {
        String first = key.once();
        String second = key.once();
        assertThat(key.opens(first + "x")).isFalse();
        assertThat(key.opens("")).isFalse();
        assertThat(key.opens(first)).isTrue();
        assertThat(key.opens(first)).isFalse();
        assertThat(key.opens(second)).isTrue();
        assertThat(key.opens(second)).isFalse();
    }

    @Test
    void theKeyItselfOpensAlwaysAndUsesUpNoCode() {
        String code = key.once();
        assertThat(key.opens(key.secret())).isTrue();
        assertThat(key.opens(key.secret())).isTrue();
        assertThat(key.opens(code)).isTrue();
    }

    @Test
    void aCodeIsNotTheKey() {
        assertThat(key.is(key.once())).isFalse();
        assertThat(key.is(null)).isFalse();
        assertThat(key.is(key.secret())).isTrue();
    }

    @Test
    void everyStartHasAnother() {
        assertThat(new Key().secret()).isNotEqualTo(key.secret()).hasSize(43);
        assertThat(key.once()).isNotEqualTo(key.once()).hasSize(43);
    }
}

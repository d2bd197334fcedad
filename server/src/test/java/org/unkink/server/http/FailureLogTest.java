package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FailureLogTest {

    private final List<String> said = new ArrayList<>();
    private Instant now = TestApp.NOW;
    private final FailureLog log = new FailureLog(() -> now, said::add);

    private static RuntimeException failure() {
        return new IllegalStateException("pain of 7", new IllegalArgumentException("in the neck"));
    }

    @Test
    void aKindIsToldInFullOnceAndThenCounted() {
        for (int i = 0; i < 900; i++) {
            log.log(failure());
        }
        assertThat(said).hasSize(1);
        assertThat(said.getFirst())
                .contains("IllegalStateException", "IllegalArgumentException", "FailureLogTest.failure");
        now = now.plus(FailureLog.WHILE).plus(Duration.ofSeconds(1));
        log.log(failure());
        assertThat(said).hasSize(2);
        assertThat(said.getLast())
                .startsWith("A request failed as before, 900 times in a while: java.lang.IllegalStateException at ");
    }

    @Test
    void theWhileEndsWithItsLastMoment() {
        log.log(failure());
        now = now.plus(FailureLog.WHILE).minusNanos(1);
        log.log(failure());
        assertThat(said).hasSize(1);
        now = now.plusNanos(1);
        log.log(failure());
        assertThat(said).hasSize(2);
        assertThat(said.getLast()).contains(" 2 times in a while");
        now = now.plus(FailureLog.WHILE);
        log.log(failure());
        assertThat(said.getLast()).contains(" 1 times in a while");
    }

    @Test
    void theSameFaultOfAnotherCauseIsAnotherKind() {
        RuntimeException first = failure();
        RuntimeException second = new IllegalStateException(new UnsupportedOperationException());
        second.setStackTrace(first.getStackTrace());
        log.log(first);
        log.log(second);
        assertThat(said).hasSize(2);
        assertThat(said.getLast()).contains("UnsupportedOperationException");
    }

    @Test
    void aFaultWithoutAPlaceIsToldByItsName() {
        RuntimeException bare = new IllegalStateException();
        bare.setStackTrace(new StackTraceElement[0]);
        log.log(bare);
        now = now.plus(FailureLog.WHILE);
        log.log(bare);
        assertThat(said)
                .containsExactly(
                        "A request failed.\njava.lang.IllegalStateException",
                        "A request failed as before, 1 times in a while: java.lang.IllegalStateException");
    }

    @Test
    void anotherKindIsToldBesideIt() {
        log.log(failure());
        log.log(new UnsupportedOperationException("sore"));
        assertThat(said).hasSize(2);
    }

    @Test
    void whatAPersonSentIsNeverSaid() {
        log.log(failure());
        now = now.plus(FailureLog.WHILE);
        log.log(failure());
        assertThat(String.join("\n", said)).doesNotContain("pain", "neck");
    }
}

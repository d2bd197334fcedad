package org.unkink.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.help.MorningAfter;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.progress.History;

/** How many mornings a trial needs, against numbers computed elsewhere with exact quantiles of t and chi-square. */
class SizeTest {

    /** Mornings that go through these numbers again and again; 0 is none. */
    @ParameterizedTest
    @CsvSource({
        "5, 12, 12",
        "5 6, 12, 18",
        "5 6, 20, 16",
        "5 6, 60, 14",
        "5 5 6, 20, 12",
        "4 6 6, 12, 38",
        "4 6 6, 60, 28",
        "5 7 6, 12, 32",
        "5 7 6, 20, 28",
        "4 5 7 5, 60, 28",
        "5 7 5 5, 90, 22",
        "4 7 4 5, 12, 0",
        "3 6, 90, 0",
    })
    void theMoreMorningsVaryTheMoreOfThemAreNeeded(String numbers, int count, int needed) {
        List<Integer> cycle =
                List.of(numbers.split(" ", -1)).stream().map(Integer::valueOf).toList();

        assertThat(Size.of(cycling(cycle, count)))
                .isEqualTo(needed == 0 ? OptionalInt.empty() : OptionalInt.of(needed));
    }

    @Test
    void onlyTheLastSixtyMorningsCount() {
        List<Integer> wild = List.of(0, 9);
        List<MorningAfter> mornings = new ArrayList<>(cycling(wild, 40));
        mornings.addAll(cycling(List.of(5, 6), 60));

        assertThat(Size.of(mornings)).hasValue(14);
    }

    @Test
    void aSlowCourseIsNotTakenForUpsAndDowns() {
        List<Integer> falling = IntStream.range(0, 30).mapToObj(i -> 10 - i / 3).toList();

        assertThat(Size.of(cycling(falling, 30))).hasValue(12);
    }

    private static List<MorningAfter> cycling(List<Integer> numbers, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MorningAfter(
                        new SessionId(new UUID(0x7000L | (long) i << 16, 0x8000000000000000L).toString()),
                        History.day(i),
                        5,
                        numbers.get(i % numbers.size()),
                        Map.of()))
                .toList();
    }
}

package org.unkink.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.trial.Draws.Draw;

class DrawsTest {

    /** The first numbers of the published generator from the seed 1234567. */
    @Test
    void theGeneratorIsThePublishedOne() {
        SplitMix64 random = new SplitMix64(1234567);

        assertThat(List.of(random.next(), random.next(), random.next()))
                .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
    }

    /** As computed elsewhere from the published generator; a trial that runs keeps its draws for good. */
    @ParameterizedTest
    @CsvSource({
        "01900000-0000-7000-8000-000000000001, +-+- -+ +-+- +--+ +-",
        "0199a3c4-5d6e-7f80-91a2-b3c4d5e6f708, +--+ -+-+ -+ ++-- -++-",
        "0191f0e2-0000-7abc-bdef-0123456789ab, +- -+ ++-- -+ -+-+ ++--",
    })
    void theDrawsOfAnIdStayTheSame(String id, String drawn) {
        String[] blocks = drawn.split(" ", -1);
        List<Draw> draws = new ArrayList<>();
        for (int block = 0; block < blocks.length; block++) {
            for (char sign : blocks[block].toCharArray()) {
                draws.add(new Draw(sign == '+', block));
            }
        }

        assertThat(Draws.first(new EntryId(id), draws.size())).isEqualTo(draws);
    }

    @Test
    void everyBlockHasAsManySessionsWithAsWithout() {
        for (int life = 0; life < 200; life++) {
            List<Draw> draws = Draws.first(id(life), 60);
            int last = draws.getLast().block();
            for (int block = 0; block < last; block++) {
                int of = block;
                List<Draw> in = draws.stream().filter(d -> d.block() == of).toList();
                assertThat(in.size()).isIn(2, 4);
                assertThat(in.stream().filter(Draw::with)).hasSize(in.size() / 2);
            }
        }
    }

    @Test
    void moreSessionsDoNotChangeThoseBefore() {
        assertThat(Draws.first(id(1), 40)).startsWith(Draws.first(id(1), 13).toArray(Draw[]::new));
    }

    @Test
    void eachSessionHasItInHalfOfTheLives() {
        for (int session : new int[] {0, 1, 2, 3, 7, 20}) {
            long with = IntStream.range(0, 2000)
                    .filter(life -> Draws.first(id(life), session + 1).getLast().with())
                    .count();
            assertThat(with).isBetween(900L, 1100L);
        }
    }

    private static EntryId id(int life) {
        Random random = new Random(life);
        long high = (random.nextLong() & ~0xF000L) | 0x7000L;
        long low = (random.nextLong() & ~(3L << 62)) | (2L << 62);
        return new EntryId(new UUID(high, low).toString());
    }
}

package org.unkink.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
        return new EntryId(new UUID(high, low));
    }
}

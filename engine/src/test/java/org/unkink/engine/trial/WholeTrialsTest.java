package org.unkink.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.engine.Cases;
import org.unkink.engine.help.Help.Verdict;
import org.unkink.engine.help.MorningAfter;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.progress.Share;
import org.unkink.engine.trial.Draws.Draw;

/** What trials tell people of whom is known whether the exercise helps: false claims are rare, true ones are found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeTrialsTest {

    private static final boolean LONG = Boolean.getBoolean("unkink.long");
    private static final int LIVES = Cases.count(100, 10_000, 100);

    private static final Level FLAT = _ -> 5;

    /** From 7 to 3, while it is being found out. */
    private static final Level RECOVERY = session -> 3 + 4 * Math.exp(-Math.max(0, session) / 12.0);

    /** How the level goes from the first session of the trial (0) on; before it sessions have numbers below 0. */
    interface Level {

        double at(int session);
    }

    /**
     * A kind of life.
     *
     * @param sd how much mornings vary
     * @param correlation of one session's morning with the next one's
     * @param noted the part of mornings of which a number is noted
     * @param before the mornings before the trial
     */
    record Kind(String name, double sd, double effect, double correlation, Level level, double noted, int before) {

        Kind(String name, double sd, double effect, double correlation, Level level, double noted) {
            this(name, sd, effect, correlation, level, noted, 30);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("no effect, sd 0.6", 0.6, 0, 0, FLAT, 1),
                new Kind("no effect, sd 1", 1, 0, 0, FLAT, 1),
                new Kind("no effect, sd 1.3", 1.3, 0, 0, FLAT, 1),
                new Kind("no effect, sd 1, days alike (0.4)", 1, 0, 0.4, FLAT, 1),
                new Kind("no effect, sd 1, recovery by itself", 1, 0, 0, RECOVERY, 1),
                new Kind("no effect, sd 1, 80 % noted", 1, 0, 0, FLAT, 0.8),
                new Kind("effect of -1.5, sd 0.6", 0.6, -1.5, 0, FLAT, 1),
                new Kind("effect of -1.5, sd 1", 1, -1.5, 0, FLAT, 1),
                new Kind("effect of -1.5, sd 1, 12 mornings before", 1, -1.5, 0, FLAT, 1, 12),
                new Kind("effect of 1.5, sd 1", 1, 1.5, 0, FLAT, 1),
                new Kind("effect of -1.5, sd 1.3", 1.3, -1.5, 0, FLAT, 1),
                new Kind("effect of -1.5, sd 1, days alike (0.4)", 1, -1.5, 0.4, FLAT, 1),
                new Kind("effect of -1.5, sd 1, recovery by itself", 1, -1.5, 0, RECOVERY, 1),
                new Kind("effect of -1.5, sd 1, 80 % noted", 1, -1.5, 0, FLAT, 0.8));
    }

    /**
     * What came of a kind of life.
     *
     * @param possible lives to which the trial was offered; of them
     * @param claimed said that it makes a difference
     * @param right said so in the right direction
     * @param covered the interval holds the truth
     * @param early ended at the half
     * @param mornings that were said to be needed, on average
     */
    private record Told(Share possible, Share claimed, Share right, Share covered, Share early, double mornings) {}

    private final Map<Kind, Told> told = new ConcurrentHashMap<>();

    private Told of(Kind kind) {
        return told.computeIfAbsent(kind, WholeTrialsTest::live);
    }

    private static Told live(Kind kind) {
        Random random = new Random(kind.name().hashCode());
        int possible = 0;
        int claimed = 0;
        int right = 0;
        int covered = 0;
        int early = 0;
        double mornings = 0;
        int lives = 0;
        while (possible < LIVES && lives < 20 * LIVES) {
            lives++;
            Days days = new Days(kind, random);
            OptionalInt needed = Size.of(days.before());
            if (needed.isEmpty()) {
                continue;
            }
            possible++;
            mornings += needed.getAsInt();
            Result result = days.trial(needed.getAsInt());
            claimed += result.isClear() ? 1 : 0;
            right += result.verdict() == (kind.effect() < 0 ? Verdict.LESS_PAIN : Verdict.MORE_PAIN) ? 1 : 0;
            covered += result.difference().low() <= kind.effect()
                            && kind.effect() <= result.difference().high()
                    ? 1
                    : 0;
            early += result.with() + result.without() < needed.getAsInt() ? 1 : 0;
        }
        return new Told(
                new Share(possible, lives),
                new Share(claimed, possible),
                new Share(right, possible),
                new Share(covered, possible),
                new Share(early, possible),
                mornings / possible);
    }

    /** One life. */
    private static final class Days {

        private final Kind kind;
        private final Random random;
        private double last;

        Days(Kind kind, Random random) {
            this.kind = kind;
            this.random = random;
            this.last = random.nextGaussian();
        }

        private int pain(int session, double effect) {
            double r = kind.correlation();
            last = r * last + Math.sqrt(1 - r * r) * random.nextGaussian();
            double pain = kind.level().at(session) + kind.sd() * last + effect;
            return Math.clamp(Math.round(pain), 0, 10);
        }

        List<MorningAfter> before() {
            List<MorningAfter> mornings = new ArrayList<>();
            for (int i = 0; i < kind.before(); i++) {
                int pain = pain(i - kind.before(), 0);
                SessionId session = new SessionId(uuid(random));
                mornings.add(new MorningAfter(session, LocalDate.EPOCH.plusDays(i), pain, pain, Map.of()));
            }
            return mornings;
        }

        /** As it is asked each morning: the first result stays. */
        Result trial(int needed) {
            List<Draw> draws = Draws.first(new EntryId(uuid(random)), 10 * needed);
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < draws.size(); i++) {
                int pain = pain(i, draws.get(i).with() ? kind.effect() : 0);
                if (random.nextDouble() < kind.noted()) {
                    answers.add(new Answer(draws.get(i), pain));
                }
                Optional<Result> result = Looks.result(answers, needed);
                if (result.isPresent()) {
                    return result.get();
                }
            }
            throw new AssertionError("no result after " + draws.size() + " sessions");
        }
    }

    private static String uuid(Random random) {
        long high = (random.nextLong() & ~0xF000L) | 0x7000L;
        long low = (random.nextLong() & ~(3L << 62)) | (2L << 62);
        return new UUID(high, low).toString();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void falseClaimsAreRareTrueOnesAreFoundAndTheIntervalHoldsTheTruth(Kind kind) {
        Told told = of(kind);

        if (kind.effect() == 0) {
            assertThat(told.claimed()).as("any claim").matches(share -> share.isAtMost(5));
        } else {
            assertThat(told.right()).as("right claim").matches(share -> share.isAtLeast(80));
        }
        assertThat(told.covered()).as("interval holds the truth").matches(share -> share.isAtLeast(95));
    }

    /**
     * The page of the documentation holds what the long run computes; {@code -Dunkink.write=true} writes it anew. Otherwise
     * it has the same kinds of life.
     */
    @Test
    void theDocumentationHasThisTable() throws IOException {
        Path page = Path.of("../docs/numbers-of-trials.md");
        String table = table(LONG ? this::row : kind -> "| " + kind.name() + " |");
        if (LONG && Boolean.getBoolean("unkink.write")) {
            Files.writeString(page, table);
        }
        if (LONG) {
            System.out.println(table);
            assertThat(Files.readString(page)).isEqualTo(table);
        } else {
            assertThat(withoutNumbers(Files.readString(page))).isEqualTo(table);
        }
    }

    private static String withoutNumbers(String page) {
        return page.replaceAll("(?m)^(\\|[^|]*\\|).* %.*$", "$1");
    }

    private static String table(Function<Kind, String> row) {
        StringBuilder text = new StringBuilder("""
                # What trials of one person tell

                Written by `WholeTrialsTest` from 10,000 trials of each kind, each after 30 mornings (or 12) without it, from which it is
                computed how many are needed. Asked: a claim where there is no effect in at most 5 %, an effect of 1.5 found in at least 80 %, and an
                interval that holds the truth in at least 95 %.

                | life | possible | mornings needed | any claim | right claim | interval holds the truth | ended at the half |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        kinds().forEach(kind -> text.append(row.apply(kind)).append('\n'));
        return text.toString();
    }

    private String row(Kind kind) {
        Told told = of(kind);
        return "| %s | %s | %.1f | %s | %s | %s | %s |"
                .formatted(
                        kind.name(),
                        told.possible(),
                        told.mornings(),
                        told.claimed(),
                        kind.effect() == 0 ? "" : told.right(),
                        told.covered(),
                        told.early());
    }
}

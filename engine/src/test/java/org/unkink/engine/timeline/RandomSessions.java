package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.Cases;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;

/** Sessions by the seed: of exercises nobody would invent, at doses nobody would give, but all of them legal. */
final class RandomSessions {

    private static final int CUES = 12;

    private final Random random;

    private RandomSessions(long seed) {
        this.random = new Random(seed);
    }

    /** The sessions of the first seeds: 400 as a rule. */
    static Stream<TestSession> all() {
        int count = Cases.count(400, 50_000, 40);
        return IntStream.range(0, count).mapToObj(seed -> new RandomSessions(seed).session("seed " + seed));
    }

    /** These and the ones made by hand. */
    static Stream<TestSession> andHandMade() {
        return Stream.concat(HandMade.all().stream(), all());
    }

    private TestSession session(String name) {
        SmallCatalogue small = new SmallCatalogue();
        for (int i = 0; i < CUES; i++) {
            small.cue("any-" + i, "word ".repeat(1 + random.nextInt(14)).strip() + " " + i);
        }
        for (Phase phase : Phase.values()) {
            for (char c = 'a'; c < 'd'; c++) {
                exercise(
                        small,
                        phase,
                        c + "-" + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        small.cautions("word ".repeat(random.nextInt(14)).strip() + " careful.");
        Catalogue catalogue = small.catalogue();
        List<TimelineItem> items = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Exercise> choice = catalogue.inPhase(phase).toList();
            for (int n = random.nextInt(4); n > 0; n--) {
                items.add(item(
                        phase,
                        choice.get(random.nextInt(choice.size())).variants().getFirst()));
            }
        }
        return new TestSession(name, catalogue, items, small.compiler().compile(items));
    }

    private void exercise(SmallCatalogue small, Phase phase, String id) {
        small.add(
                phase,
                id + "/any",
                "name " + "word ".repeat(random.nextInt(12)).strip(),
                one(Position.values()),
                one(Sides.values()),
                equipment(),
                movement());
    }

    private Set<Equipment> equipment() {
        EnumSet<Equipment> equipment = EnumSet.noneOf(Equipment.class);
        for (int n = random.nextInt(3); n > 0; n--) {
            equipment.add(one(Equipment.values()));
        }
        return equipment;
    }

    private Movement movement() {
        List<Movement.Step> steps = new ArrayList<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            steps.add(step());
        }
        steps.add(new Movement.Move("start", List.of(), 1 + random.nextInt(5), 1, cue()));
        return new Movement("start", steps);
    }

    private Movement.Step step() {
        return switch (random.nextInt(4)) {
            case 0 -> new Movement.DoseHold(cue());
            case 1 -> new Movement.Pause(1 + random.nextInt(10), cue());
            default ->
                new Movement.Move(
                        "pose-" + random.nextInt(3),
                        random.nextBoolean() ? List.of() : List.of("on-the-way"),
                        1 + random.nextInt(5),
                        random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 1,
                        cue());
        };
    }

    private @Nullable String cue() {
        return random.nextInt(3) == 0 ? null : "cue.any-" + random.nextInt(CUES);
    }

    private TimelineItem item(Phase phase, Variant variant) {
        boolean warmUp = phase == Phase.WARM_UP;
        Dose dose = new Dose(
                warmUp ? 1 : 1 + random.nextInt(4),
                1 + random.nextInt(warmUp ? 60 : 12),
                random.nextInt(warmUp ? 21 : 61),
                random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(91));
        List<Side> sides = variant.sides() == Sides.TOGETHER
                ? List.of()
                : random.nextBoolean() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.RIGHT, Side.LEFT);
        return new TimelineItem(variant.id(), dose, sides, random.nextBoolean(), 6);
    }

    private <T> T one(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}

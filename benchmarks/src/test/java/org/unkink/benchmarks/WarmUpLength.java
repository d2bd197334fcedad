package org.unkink.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.timeline.Tempo;

/**
 * One length of warm-up.
 *
 * @param ready seconds of getting ready for its blocks
 * @param last what is done last, null if there is no warm-up at all
 */
record WarmUpLength(int moving, int ready, @Nullable Variant last) {

    private record Block(Variant variant, int share) {}

    /** Every length that a visit may have, none if one is demanded and nothing is possible. */
    static List<WarmUpLength> of(Visit visit) {
        int most = visit.most(Phase.WARM_UP);
        if (most == 0) {
            return List.of(new WarmUpLength(0, 0, null));
        }
        List<WarmUpLength> lengths = new ArrayList<>();
        List<Block> blocks = blocks(visit);
        for (int moving = visit.least(Phase.WARM_UP); moving <= most && !blocks.isEmpty(); moving += 30) {
            lengths.add(of(blocks, moving / 30));
        }
        return lengths;
    }

    private static List<Block> blocks(Visit visit) {
        WarmUp.Kind kind = visit.wish().warmUp();
        if (kind != WarmUp.Kind.ON_THE_SPOT) {
            Optional<Variant> one = first(visit, new ExerciseId(kind.name().toLowerCase(Locale.ROOT)));
            if (one.isPresent()) {
                return List.of(new Block(one.get(), 1));
            }
        }
        List<Block> blocks = new ArrayList<>();
        int whole = 0;
        int kept = 0;
        for (WarmUp.Block block : visit.catalogue().warmUp().blocks()) {
            Optional<Variant> variant = first(visit, block.exercise());
            variant.ifPresent(v -> blocks.add(new Block(v, block.seconds())));
            whole += block.seconds();
            kept += variant.isPresent() ? block.seconds() : 0;
        }
        if (!blocks.isEmpty()) {
            Block first = blocks.getFirst();
            blocks.set(0, new Block(first.variant(), first.share() + whole - kept));
        }
        return blocks;
    }

    private static Optional<Variant> first(Visit visit, ExerciseId id) {
        Exercise exercise = visit.catalogue().exercise(id).orElseThrow();
        return exercise.variants().stream()
                .filter(v -> visit.isPossible(exercise, v))
                .findFirst();
    }

    /** The whole half-minutes of each share first, the rest by the largest remainder. */
    private static WarmUpLength of(List<Block> blocks, int halfMinutes) {
        int whole = blocks.stream().mapToInt(Block::share).sum();
        List<Integer> parts = new ArrayList<>();
        List<Integer> byRemainder = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            parts.add(halfMinutes * blocks.get(b).share() / whole);
            byRemainder.add(b);
        }
        byRemainder.sort(Comparator.comparing(b -> -(halfMinutes * blocks.get(b).share() % whole)));
        int left = halfMinutes - parts.stream().mapToInt(p -> p).sum();
        byRemainder.stream().limit(left).forEach(b -> parts.set(b, parts.get(b) + 1));
        int ready = 0;
        @Nullable Variant last = null;
        for (int b = 0; b < blocks.size(); b++) {
            if (parts.get(b) > 0) {
                ready += Tempo.transition(last, blocks.get(b).variant()).seconds();
                last = blocks.get(b).variant();
            }
        }
        return new WarmUpLength(30 * halfMinutes, ready, last);
    }
}

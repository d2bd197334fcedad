package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.timeline.Tempo;

/**
 * The warm-ups of a person: a template that only its number of half-minutes decides. The blocks keep the order and the
 * shares of the catalogue; each gets the whole half-minutes of its share, and those left over go to the largest
 * remainders, earlier blocks first. A block that is not possible gives its share to the first that is.
 */
final class WarmUps {

    static final int STEP = 30;

    /**
     * A warm-up of one length.
     *
     * @param moving seconds without the get-readies
     * @param seconds with them
     * @param value in points of the objective
     * @param last the place where it ends
     */
    record Choice(int moving, int seconds, int value, int last, List<Option> blocks) {}

    private record Block(Exercise exercise, Variant variant, int share) {}

    private final Catalogue catalogue;
    private final Filters filters;
    private final Places places;
    private final List<Block> blocks;

    WarmUps(Catalogue catalogue, Wish wish, Filters filters, Places places) {
        this.catalogue = catalogue;
        this.filters = filters;
        this.places = places;
        List<Block> chosen = wish.warmUp() == WarmUp.Kind.ON_THE_SPOT ? List.of() : oneBlock(wish.warmUp());
        this.blocks = chosen.isEmpty() ? onTheSpot() : chosen;
    }

    /** Every length from the least to the most, longest first; none at all if there is nothing to warm up with. */
    List<Choice> choices(Shape.Range moving) {
        if (moving.most() == 0 || blocks.isEmpty()) {
            return List.of(choice(0));
        }
        return IntStream.rangeClosed(moving.least() / STEP, moving.most() / STEP)
                .mapToObj(n -> choice(n))
                .toList()
                .reversed();
    }

    boolean isPossible() {
        return !blocks.isEmpty();
    }

    private List<Block> oneBlock(WarmUp.Kind kind) {
        ExerciseId id = new ExerciseId(kind.name().toLowerCase(Locale.ROOT));
        return block(id, STEP).map(List::of).orElse(List.of());
    }

    private List<Block> onTheSpot() {
        List<Block> possible = new ArrayList<>();
        int lost = 0;
        for (WarmUp.Block block : catalogue.warmUp().blocks()) {
            Optional<Block> found = block(block.exercise(), block.seconds());
            found.ifPresent(possible::add);
            lost += found.isPresent() ? 0 : block.seconds();
        }
        if (!possible.isEmpty()) {
            Block first = possible.getFirst();
            possible.set(0, new Block(first.exercise(), first.variant(), first.share() + lost));
        }
        return possible;
    }

    private Optional<Block> block(ExerciseId id, int share) {
        return catalogue
                .exercise(id)
                .flatMap(exercise -> exercise.variants().stream()
                        .filter(v -> filters.out(exercise, v).isEmpty())
                        .findFirst()
                        .map(v -> new Block(exercise, v, share)));
    }

    private Choice choice(int halfMinutes) {
        List<Option> options = new ArrayList<>();
        @Nullable Variant before = null;
        int ready = 0;
        int work = 0;
        int[] parts = parts(halfMinutes);
        for (int b = 0; b < parts.length; b++) {
            if (parts[b] == 0) {
                continue;
            }
            Block block = blocks.get(b);
            Option option = option(block, parts[b] * STEP);
            ready += Tempo.transition(before, block.variant()).seconds();
            work += option.workSeconds();
            before = block.variant();
            options.add(option);
        }
        int value = Objective.warmUp(halfMinutes * STEP) - ready * Objective.SECOND_OF_TRANSITION;
        return new Choice(work, ready + work, value, before == null ? 0 : places.of(before), options);
    }

    private static Option option(Block block, int seconds) {
        Variant variant = block.variant();
        int loop = variant.movement().seconds(new Dose(1, 1, 0, 0));
        Dose dose = new Dose(1, Math.max(1, seconds / loop), 0, 0);
        return Option.of(block.exercise(), variant, 0, dose, 0);
    }

    private int[] parts(int halfMinutes) {
        int whole = blocks.stream().mapToInt(Block::share).sum();
        int[] parts = new int[blocks.size()];
        int[] rest = new int[blocks.size()];
        int left = halfMinutes;
        for (int b = 0; b < parts.length; b++) {
            int share = halfMinutes * blocks.get(b).share();
            parts[b] = share / whole;
            rest[b] = share % whole;
            left -= parts[b];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int b = 1; b < rest.length; b++) {
                largest = rest[b] > rest[largest] ? b : largest;
            }
            parts[largest]++;
            rest[largest] = -1;
        }
        return parts;
    }
}

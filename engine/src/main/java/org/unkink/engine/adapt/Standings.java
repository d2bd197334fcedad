package org.unkink.engine.adapt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/**
 * The doses at which somebody stands, one for every way to do an exercise; of two sides the lower one decides.
 *
 * @param lowered exercises that begin below the newcomer's dose where they were never done, and {@code steps} how far
 */
public record Standings(Map<VariantId, List<Standing>> byVariant, Set<ExerciseId> lowered, int steps) {

    private static final Comparator<Standing> LOWER =
            Comparator.comparingInt(Standing::loadSteps).thenComparingInt(Standing::rung);

    public Standings {
        byVariant = new LinkedHashMap<>(byVariant);
        lowered = Set.copyOf(lowered);
    }

    static Standings of(Catalogue catalogue, List<Standing> standings, Set<ExerciseId> lowered, int steps) {
        return new Standings(
                standings.stream()
                        .filter(s -> catalogue.variant(s.lane().variant()).isPresent())
                        .collect(Collectors.groupingBy(
                                s -> s.lane().variant(), LinkedHashMap::new, Collectors.toUnmodifiableList())),
                lowered,
                steps);
    }

    /** The dose with which somebody begins who has never done it. */
    public int start(Variant variant) {
        int start = variant.ladder().start();
        return lowered.contains(variant.id().exercise()) ? Math.max(0, start - steps) : start;
    }

    public List<Standing> all() {
        return byVariant.values().stream().flatMap(List::stream).toList();
    }

    /** The standing; a side of which nothing is known stands where newcomers begin. Empty if it was never done. */
    public Optional<Standing> of(Variant variant) {
        List<Standing> lanes = byVariant.getOrDefault(variant.id(), List.of());
        return lanes.stream().flatMap(s -> withOtherSide(variant, s, lanes)).min(LOWER);
    }

    private Stream<Standing> withOtherSide(Variant variant, Standing standing, List<Standing> lanes) {
        Side side = standing.lane().side();
        if (side == null || variant.sides() == Sides.TOGETHER || lanes.size() > 1) {
            return Stream.of(standing);
        }
        Lane other = new Lane(variant.id(), side.other());
        return Stream.of(standing, new Standing(other, start(variant), 0, standing.since(), Optional.empty()));
    }

    /** The index of the dose that comes next at most. */
    public int rung(Variant variant) {
        return of(variant).map(Standing::rung).orElse(start(variant));
    }

    /** The number of times that its weight or band got a little heavier. */
    public int load(Variant variant) {
        return of(variant).map(Standing::loadSteps).orElse(0);
    }

    /** The side that keeps the other one back, if one does. */
    public Optional<Side> slowerSide(Variant variant) {
        List<Standing> lanes = byVariant.getOrDefault(variant.id(), List.of());
        boolean differ = lanes.stream().anyMatch(s -> LOWER.compare(s, lanes.getFirst()) != 0);
        return differ ? of(variant).flatMap(s -> Optional.ofNullable(s.lane().side())) : Optional.empty();
    }
}

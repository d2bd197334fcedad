package org.unkink.engine.exercise;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An exercise of the catalogue.
 *
 * @param regions how much it serves each region: 1 a little, 2 well, 3 mainly
 * @param variants at least one; the first is the one shown when nothing else decides
 * @param source the lines of the article that describe it
 * @param ours those of the regions that the article does not name
 */
public record Exercise(
        ExerciseId id,
        Phase phase,
        Map<Region, Integer> regions,
        List<Variant> variants,
        ArticleLines source,
        Set<Region> ours) {

    /** Lines of the article, first and last, counted from 1. */
    public record ArticleLines(int first, int last) {}

    public Exercise {
        regions = Collections.unmodifiableMap(new TreeMap<>(regions));
        variants = List.copyOf(variants);
        ours = Set.copyOf(ours);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException(id + " has no variant");
        }
    }
}

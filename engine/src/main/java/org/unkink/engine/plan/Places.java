package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Station;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.timeline.Tempo;

/**
 * The places where exercises happen, each with what is in the hands and what the band is tied to. Two variants of one
 * place are interchangeable to {@link Tempo#transition}, so that the search for the best order only looks at places; 0
 * is the start, before anything is done.
 */
final class Places {

    private static final int MOST_PLACES = 1_000;

    private record Place(Station station, Set<Equipment> gear) {}

    private final Map<VariantId, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> seconds = new HashMap<>();
    private final List<@Nullable Place> places = new ArrayList<>();
    private final List<@Nullable Variant> examples = new ArrayList<>();

    Places() {
        places.add(null);
        examples.add(null);
    }

    /** The number of the place of a variant. */
    int of(Variant variant) {
        Integer known = numbers.get(variant.id());
        if (known == null) {
            known = number(variant);
            numbers.put(variant.id(), known);
        }
        return known;
    }

    private int number(Variant variant) {
        Set<Equipment> gear = EnumSet.noneOf(Equipment.class);
        variant.equipment().stream().filter(e -> e.isHandheld() || e.isAnchor()).forEach(gear::add);
        Place place = new Place(variant.station(), gear);
        int index = places.indexOf(place);
        if (index < 0) {
            index = places.size();
            places.add(place);
            examples.add(variant);
        }
        return index;
    }

    /** The seconds of getting ready at one place after having been at another. */
    int seconds(int from, int to) {
        int way = from * MOST_PLACES + to;
        Integer known = seconds.get(way);
        if (known == null) {
            known = transition(from, to);
            seconds.put(way, known);
        }
        return known;
    }

    private int transition(int from, int to) {
        Variant next = examples.get(to);
        if (next == null) {
            throw new IllegalArgumentException("nothing is done at the start before an exercise stands there");
        }
        return Tempo.transition(examples.get(from), next).seconds();
    }

    int count() {
        return places.size();
    }
}

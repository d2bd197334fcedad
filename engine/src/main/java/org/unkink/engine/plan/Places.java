package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Station;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.timeline.Tempo;

/**
 * Where exercises happen and with what in the hands. Two variants of one place are interchangeable to {@link
 * Tempo#transition}, so that the search for the best order only looks at places; 0 is the start, standing with empty
 * hands.
 */
final class Places {

    private record Place(Station station, Set<Equipment> held) {}

    private final List<Place> places = new ArrayList<>();
    private final List<@Nullable Variant> examples = new ArrayList<>();

    Places() {
        places.add(new Place(Station.STANDING, EnumSet.noneOf(Equipment.class)));
        examples.add(null);
    }

    /** The number of the place of a variant. */
    int of(Variant variant) {
        Set<Equipment> held = EnumSet.noneOf(Equipment.class);
        variant.equipment().stream().filter(Equipment::isHandheld).forEach(held::add);
        Place place = new Place(variant.station(), held);
        int index = places.indexOf(place);
        if (index < 0) {
            index = places.size();
            places.add(place);
            examples.add(variant);
        } else if (examples.get(index) == null) {
            examples.set(index, variant);
        }
        return index;
    }

    /** Seconds of getting ready at one place after another. */
    int seconds(int from, int to) {
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

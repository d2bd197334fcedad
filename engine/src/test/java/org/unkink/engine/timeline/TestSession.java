package org.unkink.engine.timeline;

import java.util.List;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/** A session with the catalogue that it is made of and its timeline. */
record TestSession(String name, Catalogue catalogue, List<TimelineItem> items, Timeline timeline) {

    Variant variant(TimelineItem item) {
        return catalogue.variant(item.variant()).orElseThrow();
    }

    static TimelineItem item(String variant, int sets, int repetitions, int hold, int rest, Side... sides) {
        return new TimelineItem(
                VariantId.parse(variant), new Dose(sets, repetitions, hold, rest), List.of(sides), false, 6);
    }

    @Override
    public String toString() {
        return name;
    }
}

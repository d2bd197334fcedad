package org.unkink.catalogue.safety;

import java.util.HashMap;
import java.util.Map;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Session;

/** The variants of a catalogue by id, since a checker of many sessions looks them up often. */
final class Variants {

    private final Map<VariantId, Variant> byId = new HashMap<>();

    Variants(Catalogue catalogue) {
        catalogue.exercises().forEach(e -> e.variants().forEach(v -> byId.put(v.id(), v)));
    }

    boolean has(VariantId id) {
        return byId.containsKey(id);
    }

    Variant of(Session.Item item) {
        Variant variant = byId.get(item.variant());
        if (variant == null) {
            throw new IllegalArgumentException("there is no " + item.variant());
        }
        return variant;
    }
}

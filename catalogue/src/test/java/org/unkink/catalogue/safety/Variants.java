package org.unkink.catalogue.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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

    Stream<Variant> all() {
        return byId.values().stream();
    }

    Variant of(Session.Item item) {
        return of(item.variant());
    }

    Variant of(VariantId id) {
        Variant variant = byId.get(id);
        if (variant == null) {
            throw new IllegalArgumentException("there is no " + id);
        }
        return variant;
    }
}

package org.unkink.engine.plan;

import java.util.List;
import java.util.Optional;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;

/** The list that a person may move now, item by item. Only the {@link Gate} makes one. */
public final class Playable {

    /**
     * One that may be moved.
     *
     * @param easier form of it that the rules let pass now
     */
    public record Item(PlannedItem planned, Optional<VariantId> easier) {}

    private final List<Item> items;

    Playable(List<Item> items) {
        this.items = List.copyOf(items);
    }

    public List<Item> items() {
        return items;
    }

    /** The items as they are started. */
    public List<PlannedItem> plannedItems() {
        return items.stream().map(Item::planned).toList();
    }
}

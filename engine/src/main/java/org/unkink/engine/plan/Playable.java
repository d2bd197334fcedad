package org.unkink.engine.plan;

import java.util.List;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;

/** What a person may move now, item by item. Only the {@link Gate} makes one. */
public final class Playable {

    private final List<PlannedItem> items;

    Playable(List<PlannedItem> items) {
        this.items = List.copyOf(items);
    }

    public List<PlannedItem> items() {
        return items;
    }
}

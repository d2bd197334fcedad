package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.StartingPosition;
import org.unkink.engine.exercise.Position;
import org.unkink.figure.prop.Prop;

/** The positions that poses start from: standing, sitting on a chair, on hands and knees and so on. */
final class Positions {

    static final String FILE = "_positions.yaml";

    private final Map<String, Start> starts = new LinkedHashMap<>();

    /**
     * A position.
     *
     * @param props what belongs to it where nothing else is said
     */
    record Start(PoseEntry entry, List<Prop> props) {}

    static Positions read(Value root) {
        Positions positions = new Positions();
        root.entries().forEach((name, value) -> positions.starts.put(name, start(value)));
        for (Position position : Position.values()) {
            if (!positions.starts.containsKey(StartingPosition.usual(position))) {
                root.refuse("expected the position '" + StartingPosition.usual(position) + "'");
            }
        }
        return positions;
    }

    private static Start start(Value value) {
        Map<String, Value> entries = new LinkedHashMap<>(value.entries());
        Value props = entries.remove("props");
        Value from = entries.get("from");
        if (from != null) {
            from.refuse("expected a position without 'from'");
        }
        return new Start(EntryReader.read(value, entries), props == null ? new ArrayList<>() : PropReader.read(props));
    }

    /** The position of that name, or null after noting at {@code at} that there is none. */
    @Nullable
    Start find(String name, Value at) {
        Start start = starts.get(name);
        if (start == null) {
            at.refuse("expected one of the positions " + String.join(", ", starts.keySet()) + ", not '" + name + "'");
        }
        return start;
    }
}

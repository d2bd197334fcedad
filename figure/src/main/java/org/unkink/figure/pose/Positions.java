package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.StartingPosition;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Position;
import org.unkink.figure.prop.Prop;

/** The positions that poses start from: standing, sitting on a chair, on hands and knees and so on. */
final class Positions {

    static final String FILE = "_positions.yaml";

    /** The keys of a pose that a position has not: it comes from nowhere. */
    private static final List<String> OF_POSES = List.of("from", "mirror", "drop");

    private final Map<String, Start> starts = new LinkedHashMap<>();

    /**
     * A position.
     *
     * @param props the things that belong to it where nothing else is said
     */
    record Start(PoseEntry entry, List<Prop> props) {}

    static Positions read(Place root) {
        Positions positions = new Positions();
        root.entries().forEach((name, value) -> positions.starts.put(name, start(value)));
        for (Position position : Position.values()) {
            if (!positions.starts.containsKey(StartingPosition.usual(position))) {
                root.refuse(Code.UNKNOWN_POSITION, "expected the position '" + StartingPosition.usual(position) + "'");
            }
        }
        return positions;
    }

    private static Start start(Place value) {
        Map<String, Place> entries = new LinkedHashMap<>(value.entries());
        Place props = entries.remove("props");
        for (String key : OF_POSES) {
            Place entry = entries.get(key);
            if (entry != null) {
                entry.refuse(Code.UNKNOWN_KEY, "expected a position without '" + key + "'");
            }
        }
        return new Start(
                PoseEntryReader.read(value, entries), props == null ? new ArrayList<>() : PropReader.read(props));
    }

    /** The position of that name, or null after noting at {@code at} that there is none. */
    @Nullable
    Start find(String name, Place at) {
        Start start = starts.get(name);
        if (start == null) {
            at.refuse(
                    Code.UNKNOWN_POSITION,
                    "expected one of the positions " + String.join(", ", starts.keySet()) + ", not '" + name + "'");
        }
        return start;
    }
}

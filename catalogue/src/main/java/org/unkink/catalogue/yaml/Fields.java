package org.unkink.catalogue.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.unkink.catalogue.yaml.ContentProblem.Code;

/** The entries of a map in a file, in its order. */
public final class Fields {

    private final Place place;
    private final Map<String, Place> byName;

    private Fields(Place place, Map<String, Place> byName) {
        this.place = place;
        this.byName = byName;
    }

    static @Nullable Fields of(Place place) {
        if (!(place.node() instanceof MappingNode map)) {
            place.refuse(Code.WRONG_TYPE, "expected a map of keys and values, not " + place.shown());
            return null;
        }
        Map<String, Place> byName = new LinkedHashMap<>();
        for (NodeTuple entry : map.getValue()) {
            int line = Place.lineOf(entry.getKeyNode());
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            Place value = new Place(place.file(), line, place.child(name), entry.getValueNode(), place.problems());
            if (name.equals("?")) {
                value.refuse(Code.WRONG_TYPE, "expected a word as key");
            } else if (byName.putIfAbsent(name, value) != null) {
                value.refuse(Code.DUPLICATE_KEY, "expected every key once, and '" + name + "' is there again");
            }
        }
        return new Fields(place, byName);
    }

    public void expect(List<String> required, List<String> optional) {
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        byName.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.refuse(
                        Code.UNKNOWN_KEY,
                        "expected one of the keys " + String.join(", ", known) + Closest.hint(name, known));
            }
        });
        for (String name : required) {
            if (!byName.containsKey(name)) {
                place.refuseChild(name, Code.MISSING_KEY, "expected the key '" + name + "'");
            }
        }
    }

    public Place place() {
        return place;
    }

    public @Nullable Place get(String name) {
        return byName.get(name);
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Map<String, Place> all() {
        return byName;
    }

    /** The whole number under a key, null where it is missing or wrong. */
    public @Nullable Integer number(String name, int min, int max, Code code) {
        Place place = byName.get(name);
        return place == null ? null : place.whole(name, min, max, code);
    }

    /** The same with a value for a key that is not there. */
    public @Nullable Integer numberOr(int otherwise, String name, int min, int max, Code code) {
        if (!byName.containsKey(name)) {
            return otherwise;
        }
        return number(name, min, max, code);
    }

    /** The items of the list under a key, none where there is no such key. */
    public List<Place> items(String name) {
        Place list = byName.get(name);
        return list == null ? List.of() : list.items();
    }
}

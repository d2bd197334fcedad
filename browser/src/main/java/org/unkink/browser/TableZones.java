package org.unkink.browser;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.journal.Zones;

/** Time zones as the browser told of them, since only it knows the world's. */
final class TableZones implements Zones {

    private final Map<String, Zone> zones = new HashMap<>();

    /**
     * Learns a zone.
     *
     * @param table the moments at which its clocks change, each with what they show from then on:
     *     {@code epoch second:seconds ahead of UTC}, by time, separated by spaces; the first counts before it, too
     */
    void add(String id, String table) {
        String[] changes = table.split(" ", -1);
        long[] moments = new long[changes.length];
        int[] ahead = new int[changes.length];
        for (int i = 0; i < changes.length; i++) {
            int colon = changes[i].indexOf(':');
            moments[i] = Long.parseLong(changes[i].substring(0, colon));
            ahead[i] = Integer.parseInt(changes[i].substring(colon + 1));
        }
        zones.put(id, new Zone(id, moment -> ahead[last(moments, moment)]));
    }

    private static int last(long[] moments, Instant moment) {
        int low = 0;
        int high = moments.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (moments[middle] <= moment.getEpochSecond()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public Zone zone(String id) {
        Zone known = zones.get(id);
        return known == null ? new Zone(id, _ -> 0) : known;
    }
}

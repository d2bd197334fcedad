package org.unkink.engine.journal;

/** The time zones of the world, as the machine knows them. */
@FunctionalInterface
public interface Zones {

    /**
     * The zone of an id. One that the machine does not know has the clocks of UTC: a device may name a zone that is newer
     * than this machine or none at all ({@code Etc/Unknown}), and nobody is stopped by that.
     */
    Zone zone(String id);
}

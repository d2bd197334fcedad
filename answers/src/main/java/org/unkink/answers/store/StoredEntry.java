package org.unkink.answers.store;

/**
 * An entry of the journal as it is kept.
 *
 * @param id a UUID of version 7
 * @param at epoch milliseconds
 * @param zone the IANA time zone of the device
 * @param type the name of the event, and {@code version} that of its body's form
 * @param body canonical JSON: the same content is the same text
 */
public record StoredEntry(String id, long at, String zone, String type, int version, String body) {}

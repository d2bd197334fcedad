package org.unkink.engine.journal;

/**
 * Something that the journal does not count yet may be a stop, so nothing is planned until it is known. Only where a journal
 * comes together from several devices.
 */
public enum Hold {
    /** An entry that can stop is dated so far ahead that the clock of a device has to be put right first. */
    CLOCK,
    /** An entry stands aside until the person has decided about it. */
    DECIDE
}

package org.unkink.catalogue.safety;

/**
 * A rule that a session breaks.
 *
 * @param rule its number in the clinical register, or a word for what was asked for (wish, kind, position, equipment,
 *     account, time)
 * @param what the offender
 */
public record Broken(String rule, String what) {}

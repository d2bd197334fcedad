package org.unkink.engine.journal;

import java.time.Instant;

/**
 * A symptom during a session that ends the sessions of that day, whatever the check says afterwards (rule R17).
 *
 * @param kind what it was
 * @param at when it was said
 * @param until the morning after it, where it was said or where the person is now, whichever is later
 */
public record DayStop(Event.ExerciseHurt.Kind kind, Instant at, Instant until) {}

package org.unkink.engine.progress;

import java.time.LocalDate;

/** A number of a day, in the unit of the series that it belongs to. */
public record Value(LocalDate day, double value) {}

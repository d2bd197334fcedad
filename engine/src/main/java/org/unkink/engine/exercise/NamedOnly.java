package org.unkink.engine.exercise;

/** A movement that the article names without describing it. It is listed and never planned (rule R01). */
public record NamedOnly(ExerciseId id, int articleLine) {}

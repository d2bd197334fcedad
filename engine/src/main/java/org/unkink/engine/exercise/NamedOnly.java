package org.unkink.engine.exercise;

import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** A movement that the article names without describing it. It is listed and never planned. */
@Obeys(Rule.R01)
public record NamedOnly(ExerciseId id, int articleLine) {}

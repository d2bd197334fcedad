package org.unkink.answers.progress;

import org.unkink.answers.catalogue.RuleRef;

/** A change that the past makes, with its sentence and rule. */
public record AdjustmentText(String code, String text, RuleRef rule) {}

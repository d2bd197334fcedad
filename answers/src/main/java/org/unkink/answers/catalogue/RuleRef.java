package org.unkink.answers.catalogue;

import org.unkink.catalogue.Texts;
import org.unkink.engine.rule.Rule;

/**
 * A rule as a person reads it.
 *
 * @param id such as R17
 */
public record RuleRef(String id, String statement, String source) {

    public static RuleRef of(Rule rule, Texts texts) {
        return new RuleRef(rule.name(), texts.phrase("rule." + rule + ".says"), texts.phrase("rule." + rule + ".from"));
    }
}

package org.unkink.engine.check;

import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** The age of a person, as far as a rule of the check needs it; each band is named by its first year. Nobody is younger than 18. */
@Obeys(Rule.R34)
public enum Age {
    /** 18 or 19. */
    FROM_18,
    /** 20 to 55. */
    FROM_20,
    /** 56 to 64. */
    FROM_56,
    /** 65 and older. */
    FROM_65
}

/**
 * The register: every rule that Unkink follows, in one place, each with its source. Code that obeys a rule names it, and
 * so does what is shown to the person.
 */
@NullMarked
package org.unkink.engine.rule;

import org.jspecify.annotations.NullMarked;

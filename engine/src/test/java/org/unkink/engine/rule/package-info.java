/** Tests of the rules and their limits. */
@NullMarked
package org.unkink.engine.rule;

import org.jspecify.annotations.NullMarked;

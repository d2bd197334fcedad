/**
 * A second opinion on every session: {@link org.unkink.catalogue.safety.SafetyChecker} holds it against the rules of the
 * clinical register, written down here a second time and by hand, and knows nothing of how sessions are made.
 */
@NullMarked
package org.unkink.catalogue.safety;

import org.jspecify.annotations.NullMarked;

/**
 * A session: planned, started, taken up again, eased, with the sentences of its plan.
 */
@NullMarked
package org.unkink.answers.session;

import org.jspecify.annotations.NullMarked;

/** What the past says, held by its rules. */
@NullMarked
package org.unkink.engine.progress;

import org.jspecify.annotations.NullMarked;

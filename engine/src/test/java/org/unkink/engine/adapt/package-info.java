/** Tests of what the past changes. */
@NullMarked
package org.unkink.engine.adapt;

import org.jspecify.annotations.NullMarked;

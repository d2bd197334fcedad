/** The weeks, held by their rules. */
@NullMarked
package org.unkink.engine.programme;

import org.jspecify.annotations.NullMarked;

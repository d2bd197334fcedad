/** Every combination of answers, held against a table of its own. */
@NullMarked
package org.unkink.engine.check;

import org.jspecify.annotations.NullMarked;

/** What the check says, held against what the engine can ask and answer. */
@NullMarked
package org.unkink.catalogue.check;

import org.jspecify.annotations.NullMarked;

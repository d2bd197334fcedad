/** Tests. */
@NullMarked
package org.unkink.sync;

import org.jspecify.annotations.NullMarked;

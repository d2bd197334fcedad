/** Tests. */
@NullMarked
package org.unkink.server.sync;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.unkink.server.store;

import org.jspecify.annotations.NullMarked;

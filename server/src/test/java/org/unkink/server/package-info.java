/** Tests. */
@NullMarked
package org.unkink.server;

import org.jspecify.annotations.NullMarked;

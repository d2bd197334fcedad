/** Tests. */
@NullMarked
package org.unkink.server.api;

import org.jspecify.annotations.NullMarked;

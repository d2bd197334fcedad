/** Tests. */
@NullMarked
package org.unkink.server.codec;

import org.jspecify.annotations.NullMarked;

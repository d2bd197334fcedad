/** Tests. */
@NullMarked
package org.unkink.server.http;

import org.jspecify.annotations.NullMarked;

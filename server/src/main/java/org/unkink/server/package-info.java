/**
 * The service: HTTP in front, the journal's store behind, the engine between. {@link org.unkink.server.Main} starts it,
 * {@link org.unkink.server.App} wires it; everything else is given its parts. The server's clock decides what "now" is.
 */
@NullMarked
package org.unkink.server;

import org.jspecify.annotations.NullMarked;

/**
 * The operations of the API. {@link org.unkink.server.api.Routes} is the entry: it reads a request, holds it against the
 * contract, hands it to a handler and writes the answer. Handlers take checked JSON and return JSON; whatever is wrong
 * becomes a {@link org.unkink.server.api.Problem}.
 */
@NullMarked
package org.unkink.server.api;

import org.jspecify.annotations.NullMarked;

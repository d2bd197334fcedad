/**
 * HTTP around the service: who is let in, how bodies are read, the files of the web app. {@link
 * org.unkink.server.http.Routes} is the entry.
 */
@NullMarked
package org.unkink.server.http;

import org.jspecify.annotations.NullMarked;

/**
 * The answers of the API without a server: compiled to WebAssembly, and to JavaScript for browsers without its garbage
 * collector. {@link org.unkink.browser.BrowserEngine} is all that the Worker around it sees.
 */
@NullMarked
package org.unkink.browser;

import org.jspecify.annotations.NullMarked;

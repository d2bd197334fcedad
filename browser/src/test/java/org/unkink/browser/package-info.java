/** The engine of the browser on the JVM, and what its other homes are held against. */
@NullMarked
package org.unkink.browser;

import org.jspecify.annotations.NullMarked;

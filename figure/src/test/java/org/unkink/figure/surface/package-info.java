@NullMarked
package org.unkink.figure.surface;

import org.jspecify.annotations.NullMarked;

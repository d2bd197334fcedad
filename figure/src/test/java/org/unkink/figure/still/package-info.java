@NullMarked
package org.unkink.figure.still;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.unkink.figure.prop;

import org.jspecify.annotations.NullMarked;

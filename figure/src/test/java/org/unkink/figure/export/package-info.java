@NullMarked
package org.unkink.figure.export;

import org.jspecify.annotations.NullMarked;

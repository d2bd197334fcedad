@NullMarked
package org.unkink.figure.picture;

import org.jspecify.annotations.NullMarked;

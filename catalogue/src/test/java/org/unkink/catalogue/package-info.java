/** Tests of the reader on right and wrong files, and of the real content. */
@NullMarked
package org.unkink.catalogue;

import org.jspecify.annotations.NullMarked;

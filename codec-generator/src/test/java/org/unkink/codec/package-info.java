@NullMarked
package org.unkink.codec;

import org.jspecify.annotations.NullMarked;

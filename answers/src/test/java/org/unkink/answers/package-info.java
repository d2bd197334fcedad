@NullMarked
package org.unkink.answers;

import org.jspecify.annotations.NullMarked;

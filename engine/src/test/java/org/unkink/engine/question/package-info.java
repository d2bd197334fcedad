/** When something is asked, and when nothing is. */
@NullMarked
package org.unkink.engine.question;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.unkink.answers.codec;

import org.jspecify.annotations.NullMarked;

/** Every threshold of the advice, held just under, at and over it. */
@NullMarked
package org.unkink.engine.advice;

import org.jspecify.annotations.NullMarked;

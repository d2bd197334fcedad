/** The words of advice. */
@NullMarked
package org.unkink.catalogue.advice;

import org.jspecify.annotations.NullMarked;

/**
 * The catalogue as data and sentences.
 */
@NullMarked
package org.unkink.answers.catalogue;

import org.jspecify.annotations.NullMarked;

/**
 * The exercises, their variants, doses and movements, as the catalogue files describe them. {@link
 * org.unkink.engine.exercise.Catalogue} is the entry. Nothing here knows a person, a day or a language.
 */
@NullMarked
package org.unkink.engine.exercise;

import org.jspecify.annotations.NullMarked;

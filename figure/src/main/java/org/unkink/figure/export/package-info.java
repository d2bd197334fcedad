/**
 * The files that pages load: the body, a clip for each variant, still pictures and an index of them.
 * {@link org.unkink.figure.export.FigureSet} writes the whole set when the project is built, and only what has changed.
 */
@NullMarked
package org.unkink.figure.export;

import org.jspecify.annotations.NullMarked;

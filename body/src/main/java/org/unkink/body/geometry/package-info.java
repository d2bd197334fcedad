/**
 * Points, rotations and frames of three-dimensional space. {@link org.unkink.body.geometry.Frame} is the entry: where
 * a part is and how it is turned. All values are immutable; trigonometry is {@link StrictMath}, so that every machine
 * computes the same.
 */
@NullMarked
package org.unkink.body.geometry;

import org.jspecify.annotations.NullMarked;

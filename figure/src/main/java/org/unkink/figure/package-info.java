/**
 * The figure that shows every exercise, made from data when the project is built and never on request. The body takes
 * the poses of the catalogue ({@code pose}), is brought to their contacts ({@code solve}), sampled in time
 * ({@code motion}) and written for pages ({@code export}).
 */
@NullMarked
package org.unkink.figure;

import org.jspecify.annotations.NullMarked;

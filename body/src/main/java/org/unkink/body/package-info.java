/**
 * The figure's body: space ({@code geometry}), the skeleton and what its joints can do ({@code rig}), and the shape, skin
 * and clothes around it ({@code mesh}). It knows no exercise and no file.
 *
 * <p>Everywhere: +Y up, +Z forward, +X the figure's own left; metres; degrees for the angles of joints; a stature of
 * 1.70 m.
 */
@NullMarked
package org.unkink.body;

import org.jspecify.annotations.NullMarked;

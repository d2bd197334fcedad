/**
 * Things that an exercise is done with. {@link org.unkink.figure.prop.Prop} lists them; a
 * {@link org.unkink.figure.prop.Staging} says which pieces they are made of, which of them stand in the room, which the
 * hands hold, and where the strands of a band run in a posture.
 */
@NullMarked
package org.unkink.figure.prop;

import org.jspecify.annotations.NullMarked;

/**
 * Finding out for sure if one exercise helps one person, as a trial of one person (docs/find-out.md): sessions with it and
 * without it are drawn block by block ({@link org.unkink.engine.trial.Draws}), as many as the ups and downs of the
 * person's mornings ask for ({@link org.unkink.engine.trial.Size}), and {@link org.unkink.engine.trial.Trials} says how
 * far it is and, once only, what came out.
 */
@NullMarked
package org.unkink.engine.trial;

import org.jspecify.annotations.NullMarked;

/**
 * The weeks of the programme.
 */
@NullMarked
package org.unkink.answers.programme;

import org.jspecify.annotations.NullMarked;

/**
 * The state of now: the person, and the page of today.
 */
@NullMarked
package org.unkink.answers.today;

import org.jspecify.annotations.NullMarked;

/**
 * The course of things: pain, function, doses, what hurt, what seems to help, and advice.
 */
@NullMarked
package org.unkink.answers.progress;

import org.jspecify.annotations.NullMarked;

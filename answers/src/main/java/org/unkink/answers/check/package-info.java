/**
 * The warning-sign check: its questions, and an answer judged before it is written.
 */
@NullMarked
package org.unkink.answers.check;

import org.jspecify.annotations.NullMarked;

/**
 * The journal itself: append, read, export, import, delete, and a correction before it is made.
 */
@NullMarked
package org.unkink.answers.journal;

import org.jspecify.annotations.NullMarked;

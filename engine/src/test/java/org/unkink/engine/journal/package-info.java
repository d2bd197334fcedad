/** The rules by which a journal becomes a person, one test class per rule. */
@NullMarked
package org.unkink.engine.journal;

import org.jspecify.annotations.NullMarked;

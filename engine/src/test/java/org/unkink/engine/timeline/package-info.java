/** Tests of the timeline, one class for each of its rules. */
@NullMarked
package org.unkink.engine.timeline;

import org.jspecify.annotations.NullMarked;

/**
 * When, to the second: a session as a list of segments that follow one another without gap or overlap, and the cues at
 * their instants. {@link org.unkink.engine.timeline.TimelineCompiler} makes it; planner, player, figure, voice and print
 * read it and keep no time of their own.
 */
@NullMarked
package org.unkink.engine.timeline;

import org.jspecify.annotations.NullMarked;

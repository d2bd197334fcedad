package org.unkink.engine.trial;

import org.unkink.engine.trial.Draws.Draw;

/** The draw of a session, and the pain on the morning after it. */
record Answer(Draw draw, int pain) {}

package org.unkink.engine.trial;

import org.unkink.engine.trial.Draws.Draw;

/** What was drawn for a session, and the pain on the morning after it. */
record Answer(Draw draw, int pain) {}

package org.unkink.motioncheck;

/** Looks at the body in one frame. */
interface FrameCheck {

    void look(MeasuredPosture posed, FrameSequence sequence, int frame, WorstValues log);
}

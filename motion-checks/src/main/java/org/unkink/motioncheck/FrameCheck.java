package org.unkink.motioncheck;

/** Looks at the body in one frame. */
interface FrameCheck {

    void look(Posed posed, Take take, int frame, Log log);
}

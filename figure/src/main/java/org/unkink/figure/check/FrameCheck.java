package org.unkink.figure.check;

/** Looks at the body in one frame. */
interface FrameCheck {

    void look(Posed posed, Take take, int frame, Log log);
}

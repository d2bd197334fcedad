package org.unkink.figure.scene;

/** A rectangle of pixels, without the column {@code right} and the row {@code bottom}. */
public record Area(int left, int top, int right, int bottom) {

    static final Area NOTHING = new Area(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0);

    public int width() {
        return Math.max(0, right - left);
    }

    public int height() {
        return Math.max(0, bottom - top);
    }

    /** The smallest rectangle that holds both. */
    public Area union(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}

package org.unkink.figure.scene;

/** A rectangle of pixels, without the column {@code right} and the row {@code bottom}. */
public record PixelRectangle(int left, int top, int right, int bottom) {

    static final PixelRectangle NOTHING = new PixelRectangle(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0);

    public int width() {
        return Math.max(0, right - left);
    }

    public int height() {
        return Math.max(0, bottom - top);
    }

    /** The smallest rectangle that holds both. */
    public PixelRectangle union(PixelRectangle other) {
        return new PixelRectangle(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}

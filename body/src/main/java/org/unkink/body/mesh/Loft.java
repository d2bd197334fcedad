package org.unkink.body.mesh;

import java.util.List;

/**
 * A solid given by cross-sections along a straight axis, as a boat is by its ribs: a limb, the trunk, a foot. Between
 * the sections width, depth and centre run smoothly without overshooting; beyond the last ones the ends are round.
 */
final class Loft implements Form {

    /** The direction along which the sections stand. */
    enum Axis {
        /** Upwards; a section's width is along X, its depth along Z. */
        UP,
        /** Forwards; a section's width is along X, its depth (height) along Y. */
        FORWARD
    }

    /** The outline of a section between its width and its depth. */
    enum Outline {
        ELLIPSE,
        /** Superellipse with exponent 2.5: flatter at front, back and sides. */
        SQUARISH
    }

    /**
     * One cross-section, in metres.
     *
     * @param position on the axis
     * @param width half of it
     * @param depth half of it
     * @param across centre along the width
     * @param ahead centre along the depth
     */
    record Section(double position, double width, double depth, double across, double ahead) {

        private double value(int column) {
            return switch (column) {
                case 0 -> width;
                case 1 -> depth;
                case 2 -> across;
                default -> ahead;
            };
        }
    }

    private static final int STEPS = 192;
    private static final int COLUMNS = 4;

    private final Axis axis;
    private final Outline outline;
    private final double low;
    private final double high;
    /** Width, depth and centre at equal steps from {@code low} to {@code high}. */
    private final double[] table;

    Loft(Axis axis, Outline outline, List<Section> sections) {
        this.axis = axis;
        this.outline = outline;
        List<Section> rising =
                sections.getFirst().position() < sections.getLast().position() ? sections : sections.reversed();
        low = rising.getFirst().position();
        high = rising.getLast().position();
        table = sampled(rising);
    }

    @Override
    public double distance(double x, double y, double z) {
        double along = axis == Axis.UP ? y : z;
        double ahead = axis == Axis.UP ? z : y;
        double clamped = Math.max(low, Math.min(high, along));
        double place = (clamped - low) / (high - low) * STEPS;
        int step = Math.min((int) place, STEPS - 1);
        double part = place - step;
        int row = step * COLUMNS;
        double width = mixed(row, part);
        double depth = mixed(row + 1, part);
        double u = Math.abs(x - mixed(row + 2, part)) / width;
        double v = Math.abs(ahead - mixed(row + 3, part)) / depth;
        double cap = Math.min(width, depth);
        double w = Math.abs(along - clamped) / cap;
        return outline == Outline.ELLIPSE ? ellipse(u, v, w, width, depth, cap) : squarish(u, v, w, width, depth, cap);
    }

    @Override
    public Ball bounds() {
        double reach = 0;
        for (int row = 0; row < table.length; row += COLUMNS) {
            reach = Math.max(
                    reach,
                    Math.hypot(table[row] + Math.abs(table[row + 2]), table[row + 1] + Math.abs(table[row + 3])));
        }
        double half = (high - low) / 2;
        double middle = (high + low) / 2;
        double radius = Math.sqrt((half + reach / 2) * (half + reach / 2) + reach * reach);
        return axis == Axis.UP ? new Ball(0, middle, 0, radius) : new Ball(0, 0, middle, radius);
    }

    private static double ellipse(double u, double v, double w, double width, double depth, double cap) {
        double level = Math.sqrt(u * u + v * v + w * w);
        double slope = Math.sqrt(u * u / (width * width) + v * v / (depth * depth) + w * w / (cap * cap));
        return slope < 1e-6 ? -cap : level * (level - 1) / slope;
    }

    private static double squarish(double u, double v, double w, double width, double depth, double cap) {
        double u15 = u * Math.sqrt(u);
        double v15 = v * Math.sqrt(v);
        double w15 = w * Math.sqrt(w);
        double sum = u15 * u + v15 * v + w15 * w;
        double level = StrictMath.pow(sum, 0.4);
        if (level < 1e-6) {
            return -cap;
        }
        double fall = 1 / (level * Math.sqrt(level));
        double a = u15 / width;
        double b = v15 / depth;
        double c = w15 / cap;
        return (level - 1) / Math.max(1e-6, fall * Math.sqrt(a * a + b * b + c * c));
    }

    private double mixed(int index, double part) {
        double here = table[index];
        return here + (table[index + COLUMNS] - here) * part;
    }

    private static double[] sampled(List<Section> rising) {
        double first = rising.getFirst().position();
        double last = rising.getLast().position();
        double[] table = new double[(STEPS + 1) * COLUMNS];
        int section = 0;
        for (int step = 0; step <= STEPS; step++) {
            double at = first + (last - first) * step / STEPS;
            while (section < rising.size() - 2 && at > rising.get(section + 1).position()) {
                section++;
            }
            for (int column = 0; column < COLUMNS; column++) {
                table[step * COLUMNS + column] = hermite(rising, section, column, at);
            }
        }
        return table;
    }

    private static double hermite(List<Section> rows, int row, int column, double at) {
        Section from = rows.get(row);
        Section to = rows.get(row + 1);
        double span = to.position() - from.position();
        double t = (at - from.position()) / span;
        double t2 = t * t;
        double t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * from.value(column)
                + (t3 - 2 * t2 + t) * span * tangent(rows, row, column)
                + (3 * t2 - 2 * t3) * to.value(column)
                + (t3 - t2) * span * tangent(rows, row + 1, column);
    }

    /** The harmonic mean of the slopes on both sides: zero at a summit, so that nothing overshoots. */
    private static double tangent(List<Section> rows, int row, int column) {
        if (row == 0) {
            return slope(rows, 0, column);
        }
        if (row == rows.size() - 1) {
            return slope(rows, row - 1, column);
        }
        double before = slope(rows, row - 1, column);
        double after = slope(rows, row, column);
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }

    private static double slope(List<Section> rows, int row, int column) {
        Section from = rows.get(row);
        Section to = rows.get(row + 1);
        return (to.value(column) - from.value(column)) / (to.position() - from.position());
    }
}

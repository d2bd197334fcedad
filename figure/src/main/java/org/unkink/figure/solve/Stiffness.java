package org.unkink.figure.solve;

import java.util.Map;
import org.unkink.body.rig.Freedom;

/**
 * The weights by which each freedom may deviate from what is wanted so that contacts are kept: firm ones hardly, loose
 * ones easily.
 */
public final class Stiffness {

    /** As far as the kind of movement says. */
    public static final Stiffness USUAL = of(Map.of());

    private final double[] slack;

    private Stiffness(double[] slack) {
        this.slack = slack;
    }

    /** The factor on a freedom's own stiffness. */
    public enum Grade {
        FIRM(0.12),
        USUAL(1),
        LOOSE(4);

        private final double factor;

        Grade(double factor) {
            this.factor = factor;
        }
    }

    /** The stiffness in which some freedoms have their own grade. */
    public static Stiffness of(Map<Freedom, Grade> grades) {
        double[] slack = new double[Freedom.COUNT];
        for (Freedom freedom : Freedom.ALL) {
            Grade grade = grades.getOrDefault(freedom, Grade.USUAL);
            slack[freedom.index()] = freedom.stiffness() * grade.factor;
        }
        return new Stiffness(slack);
    }

    /** About how far a freedom goes before that costs as much as a contact missed by 3 mm; degrees or metres. */
    double slack(int freedom) {
        return slack[freedom];
    }

    /** The same on the figure's other side. */
    public Stiffness mirrored() {
        double[] other = new double[slack.length];
        for (Freedom freedom : Freedom.ALL) {
            other[freedom.index()] = slack[freedom.mirrored().index()];
        }
        return new Stiffness(other);
    }
}

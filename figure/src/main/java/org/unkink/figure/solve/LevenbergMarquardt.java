package org.unkink.figure.solve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unkink.body.rig.Chain;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Kinematics;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.RangeOfMotion;

/**
 * The method of Levenberg and Marquardt (Marquardt 1963) on the residuals of one set of contacts, with the ranges of
 * motion as hard bounds. A workspace that is used again; not for several threads.
 */
final class LevenbergMarquardt {

    private static final double ANGLE_STEP = 2e-3;
    private static final double PLACE_STEP = 1e-5;
    private static final double FIRST_DAMPING = 1e-3;
    private static final double LEAST_DAMPING = 1e-7;
    private static final int MOST_TRIES = 8;

    /** Farther no freedom goes in one step, degrees or metres. */
    private static final double MOST_ANGLE = 8;

    private static final double MOST_PLACE = 0.05;

    private static final double TINY_ANGLE = 2e-3;
    private static final double TINY_PLACE = 2e-6;

    /** A step that betters the sum by less than this share is the last. */
    private static final double ENOUGH = 1e-7;

    /** Nothing to mend: no contact missed and every angle as wanted. */
    private static final double NOTHING = 1e-12;

    private final Stiffness stiffness;
    private final Residuals residuals;
    private final Map<Chain, int[]> movedBlocks = new EnumMap<>(Chain.class);

    /** The freedoms that can mend something; all others stay as they are wanted. */
    private final Freedom[] variables;

    private final Kinematics here = new Kinematics();
    private final Kinematics probe = new Kinematics();
    private final double[] now;
    private final double[] moved;

    /** By variable, then by residual. */
    private final double[][] jacobian;

    /** The variables that are not stuck at an end of their range. */
    private final int[] free;

    private int freeSize;

    private double[] wanted = Posture.NEUTRAL.values();

    private final NormalEquations equations;

    LevenbergMarquardt(List<Contact> contacts, List<Probe> probes, Stiffness stiffness) {
        this.stiffness = stiffness;
        residuals = new Residuals(contacts, probes);
        for (Chain chain : Chain.values()) {
            movedBlocks.put(chain, residuals.movedBy(chain));
        }
        variables = variables();
        now = new double[residuals.size()];
        moved = new double[residuals.size()];
        jacobian = new double[variables.length][residuals.size()];
        free = new int[variables.length];
        equations = new NormalEquations(variables.length);
    }

    private Freedom[] variables() {
        List<Freedom> able = new ArrayList<>();
        for (Freedom freedom : Freedom.ALL) {
            boolean gives = stiffness.slack(freedom.index()) > 0.05 || freedom.isPlace();
            if (gives && blocks(freedom).length > 0) {
                able.add(freedom);
            }
        }
        return able.toArray(Freedom[]::new);
    }

    private int[] blocks(Freedom freedom) {
        return Objects.requireNonNull(movedBlocks.get(freedom.chain()));
    }

    Posture run(Posture wantedPosture, Posture start, int mostSteps) {
        wanted = wantedPosture.values();
        double[] values = bounded(wanted);
        for (Freedom variable : variables) {
            values[variable.index()] = start.get(variable);
        }
        values = bounded(values);
        double sum = evaluate(values, here, now);
        if (sum < NOTHING) {
            return Posture.of(values);
        }
        double damping = FIRST_DAMPING;
        for (int step = 0; step < mostSteps; step++) {
            differentiate(values);
            setUp(values);
            double[] change = equations.solve(damping);
            if (isTiny(change)) {
                break;
            }
            double better = sum;
            for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
                double[] next = stepped(values, change);
                better = evaluate(next, here, now);
                if (better < sum) {
                    values = next;
                    damping = Math.max(LEAST_DAMPING, damping * 0.3);
                    break;
                }
                damping *= 6;
                change = equations.solve(damping);
            }
            if (better >= sum * (1 - ENOUGH)) {
                break;
            }
            sum = better;
        }
        return Posture.of(values);
    }

    private boolean isTiny(double[] change) {
        for (int i = 0; i < freeSize; i++) {
            if (Math.abs(change[i]) > (variables[free[i]].isPlace() ? TINY_PLACE : TINY_ANGLE)) {
                return false;
            }
        }
        return true;
    }

    private static double[] bounded(double[] values) {
        double[] bounded = values.clone();
        for (Freedom freedom : Freedom.ALL) {
            // The rotation of a shoulder comes after what its range depends on.
            bounded[freedom.index()] = freedom.range(bounded).nearest(bounded[freedom.index()]);
        }
        return bounded;
    }

    /** The sum of squares at some values; leaves frames and residuals behind. */
    private double evaluate(double[] values, Kinematics kinematics, double[] into) {
        kinematics.update(values);
        residuals.compute(kinematics, into);
        double sum = 0;
        for (double residual : into) {
            sum += residual * residual;
        }
        for (Freedom variable : variables) {
            double away = away(values, variable);
            sum += away * away;
        }
        return sum;
    }

    private double away(double[] values, Freedom freedom) {
        int i = freedom.index();
        return (values[i] - wanted[i]) / stiffness.slack(i);
    }

    /** The Jacobian of the residuals, by finite differences. */
    private void differentiate(double[] values) {
        here.update(values);
        residuals.compute(here, now);
        for (int k = 0; k < variables.length; k++) {
            Freedom variable = variables[k];
            double step = variable.isPlace() ? PLACE_STEP : ANGLE_STEP;
            double value = values[variable.index()];
            values[variable.index()] = value + step;
            probe.copyFrom(here);
            probe.update(values, variable.chain());
            values[variable.index()] = value;
            double[] row = jacobian[k];
            for (int block : blocks(variable)) {
                residuals.compute(probe, block, moved);
                for (int i = residuals.start(block); i < residuals.start(block + 1); i++) {
                    row[i] = (moved[i] - now[i]) / step;
                }
            }
        }
    }

    /** The equations of the next step, for the variables that are not pressed against an end of their range. */
    private void setUp(double[] values) {
        int size = 0;
        for (int k = 0; k < variables.length; k++) {
            double downhill = downhill(values, k);
            RangeOfMotion range = variables[k].range(values);
            double value = values[variables[k].index()];
            boolean stuck = downhill > 0 ? value >= range.most() : value <= range.least();
            if (!stuck) {
                free[size] = k;
                equations.setRight(size, downhill);
                size++;
            }
        }
        equations.reset(size);
        for (int a = 0; a < size; a++) {
            double slack = stiffness.slack(variables[free[a]].index());
            for (int b = 0; b <= a; b++) {
                double product = product(free[a], free[b]);
                equations.set(a, b, a == b ? product + 1 / (slack * slack) : product);
            }
        }
        freeSize = size;
    }

    private double downhill(double[] values, int k) {
        double sum = away(values, variables[k]) / stiffness.slack(variables[k].index());
        double[] row = jacobian[k];
        for (int block : blocks(variables[k])) {
            for (int i = residuals.start(block); i < residuals.start(block + 1); i++) {
                sum += row[i] * now[i];
            }
        }
        return -sum;
    }

    private double product(int a, int b) {
        int[] fewer =
                blocks(variables[a]).length < blocks(variables[b]).length ? blocks(variables[a]) : blocks(variables[b]);
        double[] rowA = jacobian[a];
        double[] rowB = jacobian[b];
        double sum = 0;
        for (int block : fewer) {
            for (int i = residuals.start(block); i < residuals.start(block + 1); i++) {
                sum += rowA[i] * rowB[i];
            }
        }
        return sum;
    }

    private double[] stepped(double[] values, double[] change) {
        double share = share(change);
        double[] next = values.clone();
        for (int i = 0; i < freeSize; i++) {
            Freedom variable = variables[free[i]];
            next[variable.index()] += share * change[i];
        }
        return bounded(next);
    }

    /**
     * The share of a step that may be made at once: from afar the equations would lead to solutions that nobody means.
     */
    private double share(double[] change) {
        double share = 1;
        for (int i = 0; i < freeSize; i++) {
            double most = variables[free[i]].isPlace() ? MOST_PLACE : MOST_ANGLE;
            share = Math.min(share, most / Math.max(most, Math.abs(change[i])));
        }
        return share;
    }

    /** The wanted values for which a posture is the solution. */
    Posture centre(Posture posture) {
        wanted = posture.values();
        double[] values = bounded(wanted);
        differentiate(values);
        double[] centre = wanted.clone();
        for (int k = 0; k < variables.length; k++) {
            double slack = stiffness.slack(variables[k].index());
            // At the wanted values themselves only the residuals pull.
            centre[variables[k].index()] -= slack * slack * downhill(values, k);
        }
        return Posture.of(centre);
    }
}

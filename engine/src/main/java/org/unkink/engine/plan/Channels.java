package org.unkink.engine.plan;

import java.util.List;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;

/**
 * The sums of the exercises of a phase, and their worth: one channel per region and, for strength, one for the sets
 * with body weight and one for those with gear. The search only looks up: a table of each curve, made once, and a
 * factor of the person's own.
 */
final class Channels {

    static final List<Region> REGIONS = List.of(Region.values());
    static final int BODY_WEIGHT = REGIONS.size();
    static final int GEAR = BODY_WEIGHT + 1;
    static final int COUNT = GEAR + 1;

    private static final int[] MOBILITY = table(Objective.MOBILITY, 10);
    private static final int[] STRENGTH = table(Objective.STRENGTH, 1);
    private static final int[] BALANCE = table(Objective.BALANCE, 1);
    private static final int[] NOTHING = new int[1];

    private final int[][] worth = new int[COUNT][];
    private final int[] factor = new int[COUNT];
    private final int[] most = new int[COUNT];
    private final boolean strength;
    private final boolean mixes;

    Channels(Phase phase, Today today, Shape shape) {
        strength = phase == Phase.STRENGTH;
        mixes = strength && today.hasTrainingGear() && shape.mixesStrength();
        for (int c = 0; c < COUNT; c++) {
            most[c] = Integer.MAX_VALUE;
            worth[c] = NOTHING;
        }
        for (int r = 0; r < REGIONS.size(); r++) {
            int need = today.need(REGIONS.get(r));
            if (strength) {
                count(r, STRENGTH, 3 + Math.min(need, 5));
                most[r] = Doses.mostSetUnits(today.soreness(REGIONS.get(r)), shape);
            } else {
                count(r, MOBILITY, 2 + need);
            }
        }
        if (strength && today.hasTrainingGear()) {
            count(BODY_WEIGHT, BALANCE, 1);
            count(GEAR, BALANCE, 1);
        }
    }

    private void count(int channel, int[] table, int times) {
        worth[channel] = table;
        factor[channel] = times;
    }

    private static int[] table(Curve curve, int perUnit) {
        int[] table = new int[curve.end() * perUnit + 1];
        for (int x = 0; x < table.length; x++) {
            table[x] = curve.at(x / perUnit);
        }
        return table;
    }

    /** The share of an option in each channel: seconds or sets times weight, and sets. */
    int[] of(Option option) {
        int[] adds = new int[COUNT];
        int amount = strength ? option.dose().sets() : option.activeSeconds();
        for (int r = 0; r < REGIONS.size(); r++) {
            adds[r] = amount * option.exercise().regions().getOrDefault(REGIONS.get(r), 0);
        }
        if (strength) {
            adds[option.variant().usesTrainingGear() ? GEAR : BODY_WEIGHT] = amount;
        }
        return adds;
    }

    int[] sum(List<Option> options) {
        int[] sums = new int[COUNT];
        for (Option option : options) {
            int[] adds = of(option);
            for (int c = 0; c < COUNT; c++) {
                sums[c] += adds[c];
            }
        }
        return sums;
    }

    int worth(int channel, int sum) {
        int[] table = worth[channel];
        return factor[channel] * table[Math.min(sum, table.length - 1)];
    }

    int worth(int[] sums) {
        int total = 0;
        for (int c = 0; c < COUNT; c++) {
            total += worth(c, sums[c]);
        }
        boolean mixed = mixes && sums[BODY_WEIGHT] > 0 && sums[GEAR] > 0;
        return mixed ? total + Objective.MIXED : total;
    }

    boolean allows(int[] sums) {
        for (int c = 0; c < COUNT; c++) {
            if (sums[c] > most[c]) {
                return false;
            }
        }
        return true;
    }
}

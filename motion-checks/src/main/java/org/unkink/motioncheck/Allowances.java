package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unkink.figure.pose.Allowance;

/**
 * The limits of an exercise that its pose file raises. {@code both hand in both thigh} stands for the left
 * hand in the left thigh and the right hand in the right thigh, {@code both hand in trunk} for each hand in the trunk.
 */
record Allowances(List<Allowance> all) {

    private static final String BOTH = "both ";

    Allowances {
        all = List.copyOf(all);
    }

    /** The greatest value that is tolerable, in the unit of the check. */
    double limit(Check check, String where) {
        double limit = check.limit();
        for (Allowance allowance : all) {
            if (check.canBeAllowed() && covers(allowance, where)) {
                limit = Math.max(limit, allowance.millimetres());
            }
        }
        return limit;
    }

    static boolean covers(Allowance allowance, String where) {
        return places(allowance.what()).contains(where);
    }

    /** Every way in which a check may name what is meant. */
    private static Set<String> places(String what) {
        Set<String> places = new LinkedHashSet<>();
        for (String sided : sided(what)) {
            places.add(sided);
            int in = sided.indexOf(" in ");
            if (in > 0) {
                places.add(sided.substring(in + " in ".length()) + " in " + sided.substring(0, in));
            }
        }
        return places;
    }

    private static List<String> sided(String what) {
        List<String> sided = new ArrayList<>();
        if (what.contains(BOTH)) {
            sided.add(what.replace(BOTH, "left "));
            sided.add(what.replace(BOTH, "right "));
        } else {
            sided.add(what);
        }
        return sided;
    }

    /** The part of an allowance above the usual limit that some findings use, in the unit of the check. */
    static double used(Allowance allowance, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.check().canBeAllowed() && covers(allowance, finding.where()))
                .mapToDouble(finding -> finding.value() - finding.check().limit())
                .max()
                .orElse(0);
    }

    /** The finding of an allowance that nothing needs. */
    static Finding unneeded(Allowance allowance, String variant) {
        return new Finding(
                variant,
                Check.ALLOWANCE,
                allowance.what(),
                allowance.millimetres(),
                Check.ALLOWANCE.limit(),
                new FindingTime("every moment", 0));
    }
}

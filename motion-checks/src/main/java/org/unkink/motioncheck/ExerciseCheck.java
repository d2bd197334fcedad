package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.pose.Allowance;
import org.unkink.figure.pose.PoseSheet;

/** The checks of the variants of an exercise, and whether its allowances are needed. */
final class ExerciseCheck {

    private ExerciseCheck() {}

    /**
     * The findings of some variants, in their order; the variants are looked at beside one another. An allowance of which
     * a variant has no need is a finding only if no other variant with the same one needs it.
     */
    static List<Finding> look(MotionCheck check, List<Variant> variants, PoseSheet sheet) {
        List<List<Finding>> found = variants.parallelStream()
                .map(variant -> check.look(MotionMaker.make(variant, sheet)))
                .toList();
        List<Finding> all = new ArrayList<>();
        found.forEach(all::addAll);
        all.addAll(unneeded(variants, sheet, found));
        return all;
    }

    private static List<Finding> unneeded(List<Variant> variants, PoseSheet sheet, List<List<Finding>> found) {
        Map<Allowance, Finding> unneeded = new LinkedHashMap<>();
        Map<Allowance, Boolean> needed = new LinkedHashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            Allowances allowances =
                    new Allowances(sheet.variant(variants.get(i).id()).allowances());
            for (Allowance allowance : allowances.all()) {
                double used = Allowances.used(allowance, found.get(i));
                needed.merge(allowance, used > 0, Boolean::logicalOr);
                String variant = variants.get(i).id().toString();
                unneeded.putIfAbsent(allowance, Allowances.unneeded(allowance, variant));
            }
        }
        return unneeded.entrySet().stream()
                .filter(entry -> !needed.getOrDefault(entry.getKey(), false))
                .map(Map.Entry::getValue)
                .toList();
    }
}

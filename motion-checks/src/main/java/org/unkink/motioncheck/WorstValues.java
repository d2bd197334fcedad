package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the worst value of each check at each place. */
final class WorstValues {

    private final Map<Check, Map<String, Sighting>> worst = new TreeMap<>();

    private record Sighting(double value, FindingTime when) {}

    /** Notes a value, in the unit of the check. */
    void note(Check check, String where, double value, FrameSequence sequence, int frame) {
        Map<String, Sighting> places = worst.computeIfAbsent(check, _ -> new LinkedHashMap<>());
        Sighting before = places.get(where);
        if (before == null || value > before.value()) {
            places.put(where, new Sighting(value, FindingTime.at(sequence, frame)));
        }
    }

    /** By check, then in the order in which the places were first seen. */
    List<Finding> findings(String variant, Allowances allowances) {
        List<Finding> findings = new ArrayList<>();
        worst.forEach((check, places) -> places.forEach((where, seen) -> findings.add(
                new Finding(variant, check, where, seen.value(), allowances.limit(check, where), seen.when()))));
        return findings;
    }
}

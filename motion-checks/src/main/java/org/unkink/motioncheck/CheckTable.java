package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The worst values by exercise and check, as text. */
final class CheckTable {

    private static final String LEGEND =
            "worst value of each check; ! above its limit, * within an allowance of the pose file";

    private CheckTable() {}

    static String of(List<Finding> findings) {
        Map<String, List<Finding>> byExercise = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String variant = finding.variant();
            String exercise = variant.substring(0, variant.indexOf('/'));
            byExercise.computeIfAbsent(exercise, _ -> new ArrayList<>()).add(finding);
        }
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-26s", ""));
        for (Check check : Check.values()) {
            text.append(String.format(Locale.ROOT, "%12s", check.label()));
        }
        text.append(String.format(Locale.ROOT, "%n%-26s", "limit"));
        for (Check check : Check.values()) {
            text.append(String.format(Locale.ROOT, "%10s  ", limit(check)));
        }
        byExercise.forEach((exercise, own) -> text.append(row(exercise, own)));
        return text.append(String.format("%n%s%n", LEGEND)).toString();
    }

    private static String limit(Check check) {
        return String.format(Locale.ROOT, "%.1f %s", check.limit(), check.unit());
    }

    private static String row(String exercise, List<Finding> findings) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%n%-26s", exercise));
        for (Check check : Check.values()) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.check() == check)
                    .toList();
            Optional<Finding> worst = own.stream().max(Comparator.comparingDouble(Finding::value));
            row.append(
                    worst.isEmpty()
                            ? String.format(Locale.ROOT, "%10s  ", "-")
                            : String.format(
                                    Locale.ROOT, "%10.1f %s", worst.get().value(), mark(check, own)));
        }
        return row.toString();
    }

    private static String mark(Check check, List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isTooMuch)) {
            return "!";
        }
        return findings.stream().anyMatch(finding -> finding.value() > check.limit()) ? "*" : " ";
    }
}

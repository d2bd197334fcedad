package org.unkink.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while reading goes on, so that everything is reported at once. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Problem problem) {
        found.add(problem);
    }

    boolean isAnyIn(String file) {
        return found.stream().anyMatch(p -> p.file().equals(file));
    }

    /** In the order of files and lines, as somebody who repairs them would go. */
    List<Problem> all() {
        return found.stream()
                .sorted((a, b) -> {
                    int byFile = a.file().compareTo(b.file());
                    return byFile != 0 ? byFile : Integer.compare(a.line(), b.line());
                })
                .toList();
    }
}

package org.unkink.catalogue.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while reading goes on, so that everything is reported at once. */
public final class Problems {

    private final Set<ContentProblem> found = new LinkedHashSet<>();

    public void add(ContentProblem problem) {
        found.add(problem);
    }

    public boolean isAnyIn(String file) {
        return found.stream().anyMatch(p -> p.file().equals(file));
    }

    /** In the order of files and lines, as somebody who repairs them would go. */
    public List<ContentProblem> all() {
        return found.stream()
                .sorted((a, b) -> {
                    int byFile = a.file().compareTo(b.file());
                    return byFile != 0 ? byFile : Integer.compare(a.line(), b.line());
                })
                .toList();
    }
}

package org.unkink.catalogue;

import java.util.List;
import org.unkink.catalogue.yaml.Problem;

/** The outcome of reading the catalogue files. */
public sealed interface Reading {

    /** Nothing is wrong. */
    record Accepted(CatalogueContent content) implements Reading {}

    /** Everything that is wrong, in the order of files and lines; at least one problem. */
    record Rejected(List<Problem> problems) implements Reading {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}

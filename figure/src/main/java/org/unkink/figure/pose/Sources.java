package org.unkink.figure.pose;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.unkink.catalogue.CatalogueReader;
import org.unkink.catalogue.Reading;
import org.unkink.catalogue.yaml.Problem;
import org.unkink.engine.exercise.Catalogue;

/** The sources of the figure: the exercises and their poses, as they are in the project's folders now. */
public record Sources(Path folder, Catalogue catalogue, PoseLibrary poses) {

    /** Reads the folder that holds {@code catalogue.yaml} and the poses. */
    public static Sources in(Path folder) {
        Catalogue catalogue = catalogue(folder);
        return new Sources(folder, catalogue, PoseLibrary.load(folder.resolve("poses"), catalogue));
    }

    /** The same of this project, wherever in it the program was started. */
    public static Sources ofProject() {
        Path folder = PoseLibrary.folder().getParent();
        if (folder == null) {
            throw new IllegalStateException("there is no catalogue here");
        }
        return in(folder);
    }

    private static Catalogue catalogue(Path folder) {
        return switch (new CatalogueReader().read(folder)) {
            case Reading.Accepted accepted -> accepted.content().catalogue();
            case Reading.Rejected(List<Problem> problems) ->
                throw new IllegalStateException("the catalogue is wrong:\n"
                        + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }
}

package org.unkink.figure.pose;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.yaml.ContentProblem;
import org.unkink.engine.exercise.Catalogue;

/** Stops the build when a pose file is wrong. */
public final class PoseCheck {

    private PoseCheck() {}

    /** Runs the check on the folder that is the only argument. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected the folder of the poses as only argument");
        }
        int wrong = check(Path.of(arguments[0]), CatalogueContent.load().catalogue(), System.err);
        if (wrong > 0) {
            System.exit(1);
        }
    }

    /** Prints every problem with its file and line, and answers how many there are. */
    static int check(Path folder, Catalogue catalogue, PrintStream out) {
        return switch (PoseLibrary.read(folder, catalogue)) {
            case PoseLibrary.Reading.Accepted accepted -> 0;
            case PoseLibrary.Reading.Rejected(List<ContentProblem> problems) -> {
                problems.forEach(problem -> out.println(folder.resolve(problem.file())
                        + problem.toString().substring(problem.file().length())));
                out.println("poses: " + problems.size() + " problems");
                yield problems.size();
            }
        };
    }
}

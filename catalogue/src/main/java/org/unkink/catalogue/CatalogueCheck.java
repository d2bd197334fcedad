package org.unkink.catalogue;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.unkink.catalogue.yaml.ContentProblem;

/** Stops the build when a catalogue file is wrong. */
public final class CatalogueCheck {

    private CatalogueCheck() {}

    /** Runs the check on the folder that is the only argument. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected the folder of the catalogue as only argument");
        }
        int wrong = check(Path.of(arguments[0]), System.err);
        if (wrong > 0) {
            System.exit(1);
        }
    }

    /** Prints every problem with its file and line, and answers how many there are. */
    static int check(Path folder, PrintStream out) {
        return switch (new CatalogueReader().read(folder)) {
            case Reading.Accepted accepted -> 0;
            case Reading.Rejected(List<ContentProblem> problems) -> {
                problems.forEach(problem -> out.println(folder.resolve(problem.file()) + withoutFile(problem)));
                out.println("catalogue: " + problems.size() + " problems");
                yield problems.size();
            }
        };
    }

    private static String withoutFile(ContentProblem problem) {
        return problem.toString().substring(problem.file().length());
    }
}

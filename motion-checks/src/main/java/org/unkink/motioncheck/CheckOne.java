package org.unkink.motioncheck;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.yaml.ContentProblem;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.pose.PoseLibrary;
import org.unkink.figure.pose.PoseLibrary.Reading;
import org.unkink.figure.pose.PoseSheet;

/** Prints what is wrong with the motions of one exercise, for whoever edits its poses. */
public final class CheckOne {

    private static final String USAGE = "expected an exercise and perhaps one of its variants: row band";

    private CheckOne() {}

    /** Takes the id of an exercise and, where only one of its variants is meant, the name of that. */
    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new IllegalArgumentException(USAGE);
        }
        Exercise exercise = CatalogueContent.load().catalogue().exercises().stream()
                .filter(each -> each.id().toString().equals(arguments[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exercise " + arguments[0] + "; " + USAGE));
        List<Variant> variants = exercise.variants().stream()
                .filter(each -> arguments.length == 1 || each.id().name().equals(arguments[1]))
                .toList();
        int wrong = switch (PoseLibrary.readOne(PoseLibrary.folder(), exercise)) {
            case Reading.Accepted(PoseLibrary library) -> print(variants, library.sheet(exercise.id()), System.out);
            case Reading.Rejected(List<ContentProblem> problems) -> {
                problems.forEach(System.out::println);
                yield problems.size();
            }
        };
        if (wrong > 0) {
            System.exit(1);
        }
    }

    /** Answers how many findings have to be mended. */
    static int print(List<Variant> variants, PoseSheet sheet, PrintStream out) {
        List<Finding> findings = ExerciseCheck.look(MotionCheck.make(), variants, sheet);
        List<Finding> wrong = findings.stream().filter(Finding::isTooMuch).toList();
        for (Variant variant : variants) {
            String name = variant.id().toString();
            out.println(name);
            wrong.stream()
                    .filter(finding -> finding.variant().equals(name))
                    .sorted(Comparator.comparing(Finding::check)
                            .thenComparing(Finding::value, Comparator.reverseOrder()))
                    .forEach(finding -> out.println("  " + finding.words()));
        }
        out.println(wrong.isEmpty() ? "nothing to mend" : wrong.size() + " findings to mend");
        return wrong.size();
    }
}

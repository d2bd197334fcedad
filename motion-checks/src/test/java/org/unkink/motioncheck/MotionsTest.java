package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.figure.pose.PoseLibrary;

/**
 * Every motion of the catalogue, thirty times a second; what has to be measured, ten times in the usual run. The
 * table is written to {@code target/motion-checks.txt}.
 */
class MotionsTest {

    /** The body is measured at every third frame, and at all of them in the long run. */
    private static final int FRAMES = Boolean.getBoolean("unkink.long") ? 1 : 3;

    private static final Path TABLE = Path.of("target", "motion-checks.txt");

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();
    private static final List<Finding> FINDINGS = new ArrayList<>();

    @BeforeAll
    static void lookAtEverything() throws IOException {
        PoseLibrary poses = PoseLibrary.load(PoseLibrary.folder(), CATALOGUE);
        MotionCheck check = MotionCheck.make().atEvery(FRAMES);
        CATALOGUE.exercises().parallelStream()
                .map(exercise -> ExerciseCheck.look(check, exercise.variants(), poses.sheet(exercise.id())))
                .forEachOrdered(FINDINGS::addAll);
        String table = CheckTable.of(FINDINGS);
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table + "\n" + words(wrong()));
        System.out.println(table);
    }

    @Test
    void nothingIsWrongWithAnyVariant() {
        assertThat(wrong()).as(words(wrong())).isEmpty();
    }

    @Test
    void everyVariantHasBeenLookedAt() {
        assertThat(FINDINGS.stream().map(Finding::variant)).containsAll(variants());
    }

    private static List<Finding> wrong() {
        return FINDINGS.stream().filter(Finding::isTooMuch).toList();
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.variant() + ": " + finding.words())
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> variants() {
        return CATALOGUE.exercises().stream()
                .flatMap(exercise -> exercise.variants().stream())
                .map(variant -> variant.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

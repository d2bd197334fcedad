package org.unkink.figure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of the figure: from what people write to the files that pages load. */
class ArchitectureTest {

    private static final String HERE = "org.unkink.figure.";

    /** For each package those of this module that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("surface", List.of()),
            Map.entry("gltf", List.of("surface")),
            Map.entry("prop", List.of("surface")),
            Map.entry("solve", List.of()),
            Map.entry("pose", List.of("prop", "solve")),
            Map.entry("motion", List.of("pose", "solve")),
            Map.entry("scene", List.of("motion", "pose", "prop", "surface")),
            Map.entry("still", List.of("motion", "scene", "surface")),
            Map.entry("export", List.of("gltf", "motion", "pose", "prop", "scene", "still", "surface")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.unkink.figure");

    @Test
    void everyPackageWasLookedAt() {
        assertThat(CLASSES.stream()
                        .filter(each -> !each.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(HERE.length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(MAY_USE.keySet());
    }

    @Test
    void thePosesAreReadAsTheCatalogueIs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void noPackageKnowsWhatLiesDownstream() {
        MAY_USE.forEach((name, upstream) -> {
            List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
            forbidden.remove(name);
            forbidden.removeAll(upstream);
            noClasses()
                    .that()
                    .resideInAPackage(HERE + name)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            forbidden.stream().map(other -> HERE + other).toArray(String[]::new))
                    .check(CLASSES);
        });
        slices().matching(HERE + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}

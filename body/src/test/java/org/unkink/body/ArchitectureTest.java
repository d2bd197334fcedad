package org.unkink.body;

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

/** The arrows between the packages of the body: from space to skeleton to surface. */
class ArchitectureTest {

    private static final String HERE = "org.unkink.body.";

    /** For each package those of this module that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("geometry", List.of()),
            Map.entry("rig", List.of("geometry")),
            Map.entry("mesh", List.of("geometry", "rig")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.unkink.body");

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

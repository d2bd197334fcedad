package org.unkink.sync;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sync knows rows, collections and itself: it has to run where there is no server, no thread and no second library. */
final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.unkink.sync");

    @Test
    void knowsNothingButTheRowsOfTheStore() {
        assertThat(CLASSES.contain(Round.class.getName())).isTrue();
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.unkink.sync..",
                        "org.unkink.answers.store..",
                        "java.lang",
                        "java.lang.runtime",
                        "java.lang.invoke",
                        "java.util",
                        "java.util.function",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void callsNothingThatTheBrowserDoesNotHave() {
        noClasses().should().dependOnClassesThat().areAssignableTo(UUID.class).check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(java.util.Map.class, "copyOf", java.util.Map.class)
                .orShould()
                .callMethod(java.util.Set.class, "copyOf", java.util.Collection.class)
                .check(CLASSES);
    }
}

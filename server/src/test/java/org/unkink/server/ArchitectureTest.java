package org.unkink.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms: engine, catalogue, server. */
final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.unkink");

    @Test
    void allThreeRoomsWereLookedAt() {
        for (String room : new String[] {"engine.plan.Planner", "catalogue.CatalogueContent", "server.App"}) {
            assertThat(CLASSES.contain("org.unkink." + room)).as(room).isTrue();
        }
    }

    @Test
    void theEngineKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.unkink.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.unkink.catalogue..", "org.unkink.server..")
                .check(CLASSES);
    }

    @Test
    void theCatalogueDoesNotKnowTheServer() {
        noClasses()
                .that()
                .resideInAPackage("org.unkink.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.unkink.server..")
                .check(CLASSES);
    }

    @Test
    void storeContractAndCodecKnowNothingOfHttp() {
        noClasses()
                .that()
                .resideInAnyPackage("..server.store..", "..server.contract..", "..server.codec..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "..server.api..")
                .check(CLASSES);
    }
}

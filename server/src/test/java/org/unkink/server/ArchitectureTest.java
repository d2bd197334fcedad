package org.unkink.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.plan.Gate;
import org.unkink.engine.plan.Playable;
import org.unkink.engine.timeline.Timeline;
import org.unkink.engine.timeline.TimelineCompiler;

/** The arrows between the rooms: engine, catalogue, server. */
final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.unkink");

    @Test
    void allFourRoomsWereLookedAt() {
        for (String room :
                new String[] {"engine.plan.Planner", "catalogue.CatalogueContent", "answers.Service", "server.App"}) {
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
                .resideInAnyPackage("org.unkink.catalogue..", "org.unkink.answers..", "org.unkink.server..")
                .check(CLASSES);
    }

    @Test
    void theCatalogueDoesNotKnowWhoAnswers() {
        noClasses()
                .that()
                .resideInAPackage("org.unkink.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.unkink.answers..", "org.unkink.server..")
                .check(CLASSES);
    }

    /** The same answers have to be given where there is no web server, no database and no second thread. */
    @Test
    void whoAnswersKnowsNoServer() {
        noClasses()
                .that()
                .resideInAPackage("org.unkink.answers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.unkink.server..",
                        "io.javalin..",
                        "jakarta..",
                        "org.eclipse..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "java.nio.file..",
                        "java.util.concurrent..",
                        "java.lang.reflect..",
                        "com.fasterxml..",
                        "org.snakeyaml..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .check(CLASSES);
    }

    @Test
    void theFeaturesOfTheAnswersFormNoCircle() {
        slices().matching("org.unkink.answers.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theStoreKnowsNothingOfHttp() {
        noClasses()
                .that()
                .resideInAPackage("..server.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "..server.http..")
                .check(CLASSES);
    }

    @Test
    void whatKeepsDevicesInStepKnowsNoWebServerNoDatabaseAndNoEngine() {
        noClasses()
                .that()
                .resideInAPackage("..server.sync..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.javalin..",
                        "jakarta..",
                        "java.sql..",
                        "org.sqlite..",
                        "org.unkink.engine..",
                        "..server.http..",
                        "..server.store..")
                .check(CLASSES);
    }

    @Test
    void onlyTheGateMakesWhatMayBePlayed() {
        assertThat(CLASSES.get(Playable.class).getConstructors())
                .allSatisfy(made ->
                        assertThat(made.getModifiers()).doesNotContain(JavaModifier.PUBLIC, JavaModifier.PROTECTED));
        assertThat(callersOf(Playable.class, "<init>"))
                .isNotEmpty()
                .allSatisfy(caller -> assertThat(caller.getOwner().isEquivalentTo(Gate.class))
                        .as(caller.getFullName())
                        .isTrue());
    }

    @Test
    void aTimelineIsMadeOfNothingButWhatMayBePlayed() {
        assertThat(callersOf(TimelineCompiler.class, "compile"))
                .isNotEmpty()
                .allSatisfy(caller -> assertThat(caller.getRawParameterTypes())
                        .as(caller.getFullName())
                        .anyMatch(type -> type.isEquivalentTo(Playable.class)));
        for (Class<?> made : List.of(Timeline.class, TimelineCompiler.class)) {
            assertThat(callersOf(made, "<init>"))
                    .isNotEmpty()
                    .allSatisfy(caller -> assertThat(caller.getOwner().isEquivalentTo(TimelineCompiler.class)
                                    || caller.getRawParameterTypes().stream()
                                            .anyMatch(type -> type.isEquivalentTo(Playable.class)))
                            .as(caller.getFullName())
                            .isTrue());
        }
    }

    private static List<JavaCodeUnit> callersOf(Class<?> owner, String name) {
        return CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                                && call.getTarget().getName().equals(name)))
                .toList();
    }
}

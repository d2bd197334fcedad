package org.unkink.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

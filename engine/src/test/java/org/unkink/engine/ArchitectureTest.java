package org.unkink.engine;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unkink.engine.timeline.Tempo;

/** What the engine may know: the Java language and itself, and of itself only what lies upstream. */
class ArchitectureTest {

    private static final String ENGINE = "org.unkink.engine.";

    /** For each package those of the engine that it may use; data flows from the first to the last. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("rule", List.of()),
            Map.entry("exercise", List.of("rule")),
            Map.entry("check", List.of("exercise", "rule")),
            Map.entry("journal", List.of("exercise", "check", "rule")),
            Map.entry("progress", List.of("exercise", "journal", "rule")),
            Map.entry("question", List.of("check", "journal", "progress", "rule")),
            Map.entry("help", List.of("exercise", "journal")),
            Map.entry("trial", List.of("exercise", "journal", "help")),
            Map.entry(
                    "programme",
                    List.of("exercise", "check", "journal", "adapt", "advice", "plan", "progress", "rule")),
            Map.entry("advice", List.of("check", "journal", "adapt", "progress", "rule")),
            Map.entry("adapt", List.of("exercise", "check", "journal", "progress", "rule")),
            Map.entry("timeline", List.of("exercise", "rule")),
            Map.entry(
                    "plan",
                    List.of(
                            "exercise",
                            "check",
                            "journal",
                            "progress",
                            "adapt",
                            "advice",
                            "rule",
                            "timeline",
                            "trial")));

    private static final JavaClasses ENGINE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.unkink.engine");

    @Test
    void theWholeEngineWasLookedAt() {
        assertThat(ENGINE_CLASSES).hasSizeGreaterThan(40);
        assertThat(ENGINE_CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(ENGINE.length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(MAY_USE.keySet());
    }

    @Test
    void theEngineKnowsOnlyJavaAndItself() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.unkink.engine..",
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.math",
                        "java.text",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "org.jspecify.annotations"))
                .check(ENGINE_CLASSES);
    }

    @Test
    void theEngineHasNoClockNoChanceAndNoThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Clock.class,
                        InstantSource.class,
                        Thread.class,
                        ThreadLocal.class,
                        ThreadLocalRandom.class,
                        Process.class,
                        ProcessBuilder.class,
                        Runtime.class)
                .check(ENGINE_CLASSES);
        noClasses().should().callConstructor(Random.class).check(ENGINE_CLASSES);
        noClasses().should().callMethod(UUID.class, "randomUUID").check(ENGINE_CLASSES);
        noClasses().should().callMethod(Math.class, "random").check(ENGINE_CLASSES);
        noClasses().should().accessClassesThat().areAssignableTo(System.class).check(ENGINE_CLASSES);
        noClasses()
                .should()
                .accessTargetWhere(
                        target(owner(resideInAnyPackage("java.time"))).and(target(nameMatching("now"))))
                .check(ENGINE_CLASSES);
    }

    @Test
    void theEngineSpeaksTheLanguageOfNoMachine() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(ENGINE_CLASSES);
        noClasses().should().callMethod(String.class, "toLowerCase").check(ENGINE_CLASSES);
        noClasses().should().callMethod(String.class, "toUpperCase").check(ENGINE_CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(ENGINE_CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(ENGINE_CLASSES);
    }

    @Test
    void noPackageKnowsWhatLiesDownstream() {
        MAY_USE.forEach((name, upstream) -> {
            List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
            forbidden.remove(name);
            forbidden.removeAll(upstream);
            noClasses()
                    .that()
                    .resideInAPackage(ENGINE + name)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            forbidden.stream().map(other -> ENGINE + other).toArray(String[]::new))
                    .check(ENGINE_CLASSES);
        });
        slices().matching("org.unkink.engine.(*)..").should().beFreeOfCycles().check(ENGINE_CLASSES);
    }

    @Test
    void thePlannerKnowsOfTheTimelineOnlyHowLongThingsTake() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE + "plan")
                .should()
                .accessTargetWhere(timelineOtherThanTempo())
                .check(ENGINE_CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> timelineOtherThanTempo() {
        return DescribedPredicate.describe(
                "is of the timeline and not Tempo",
                access -> access.getTargetOwner().getPackageName().equals(ENGINE + "timeline")
                        && !access.getTargetOwner().getName().startsWith(Tempo.class.getName()));
    }
}

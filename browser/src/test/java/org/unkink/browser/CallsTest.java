package org.unkink.browser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.SystemZones;

/**
 * What the compiler to the browser lacks stops the build. Here stands what it has, but does otherwise than Java, so that the same
 * journal would have other answers.
 */
class CallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.unkink.engine", "org.unkink.answers", "org.unkink.sync");

    @Test
    void allOfItWasLookedAt() {
        assertThat(CLASSES).hasSizeGreaterThan(300);
    }

    /** Its ids take any text; its zones have no summer time where the rules changed after 2009; its seeds give other numbers. */
    @Test
    void idsZonesAndChanceAreOurOwn() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(SystemZones.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        UUID.class,
                        ZoneId.class,
                        ZonedDateTime.class,
                        InstantSource.class,
                        Random.class,
                        SplittableRandom.class)
                .check(CLASSES);
    }

    /** It rounds halves otherwise, and adds numbers that are not whole in another order. */
    @Test
    void numbersAreRoundedAndAddedByOurselves() {
        noClasses().should().callMethod(Math.class, "round", double.class).check(CLASSES);
        noClasses().should().callMethod(Math.class, "round", float.class).check(CLASSES);
        noClasses().should().callMethod(DoubleStream.class, "sum").check(CLASSES);
        noClasses().should().callMethod(DoubleStream.class, "average").check(CLASSES);
    }

    /** It lets the same value through again and again. */
    @Test
    void nothingIsMadeDistinctAfterFlatMap() {
        codeUnits().should(new NotBoth("flatMap", "distinct")).check(CLASSES);
    }

    private static final class NotBoth extends ArchCondition<JavaCodeUnit> {

        private final Set<String> methods;

        NotBoth(String one, String other) {
            super("not call both " + one + " and " + other);
            this.methods = Set.of(one, other);
        }

        @Override
        public void check(JavaCodeUnit unit, ConditionEvents events) {
            Set<String> called = unit.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(Stream.class))
                    .map(call -> call.getTarget().getName())
                    .collect(Collectors.toSet());
            boolean both = called.containsAll(methods);
            events.add(new SimpleConditionEvent(unit, !both, unit.getFullName() + " calls " + methods));
        }
    }
}

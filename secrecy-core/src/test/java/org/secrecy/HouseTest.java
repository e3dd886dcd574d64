package org.secrecy;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.SecrecyLevel;

/** The core stands as planned: arrows point one way, generated types stay inside, and nothing knows the time by itself. */
class HouseTest {

    private static final URL CODE =
            SecrecyLevel.class.getProtectionDomain().getCodeSource().getLocation();
    private static final JavaClasses CORE = new ClassFileImporter().importUrl(CODE);

    @Test
    void theWholeCoreIsExamined() {
        assertThat(CORE.contain(SecrecyLevel.class)).isTrue();
        assertThat(CORE.contain(HouseTest.class)).isFalse();
        assertThat(CORE.size()).isGreaterThan(60);
    }

    @Test
    void noPackagesDependOnOneAnotherInACycle() {
        slices().matching("org.secrecy.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void noGeneratedTypeStandsInThePublicSignatureOfAnExportedPackage() throws IOException {
        Set<String> exported = exportedPackages();

        classes()
                .that(new DescribedPredicate<>("users can see") {
                    @Override
                    public boolean test(JavaClass type) {
                        return exported.contains(type.getPackageName()) && isVisible(type);
                    }
                })
                .should(showNoGeneratedType())
                .check(CORE);
    }

    @Test
    void nothingKnowsJqwik() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(CORE);
    }

    @Test
    void nothingKnowsTheTimeByItselfOrTriesItsLuck() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(java.time.Clock.class)
                        .or(assignableTo(java.util.random.RandomGenerator.class))
                        .or(assignableTo(java.util.Date.class)))
                .orShould()
                .callMethodWhere(asksTheTimeOrChance())
                .check(CORE);
    }

    @Test
    void namesAreThoseOfTheFieldAndOfNoDrawer() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CORE);
    }

    private static Set<String> exportedPackages() throws IOException {
        try (InputStream descriptor =
                URI.create(CODE + "module-info.class").toURL().openStream()) {
            Set<String> exported = ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            assertThat(exported).contains("org.secrecy.classification", "org.secrecy.ledger");
            return exported;
        }
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseTest::isVisible).orElse(true);
    }

    /** A name that begins with Immutable, or stands inside a class of such a name. */
    private static boolean isGenerated(JavaClass type) {
        return type.getName().matches("org\\.secrecy\\..*[.$]Immutable.*");
    }

    private static ArchCondition<JavaClass> showNoGeneratedType() {
        return new ArchCondition<>("show no generated type in a public method, inherited ones included") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAllMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .forEach(method -> Stream.concat(
                                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                                        method.getParameterTypes().stream()
                                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()))
                                .filter(HouseTest::isGenerated)
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        type.getName() + ": " + method.getFullName() + " shows " + shown.getName()))));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTimeOrChance() {
        Set<String> time = ImmutableSet.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random");
        return new DescribedPredicate<>("asks for the present instant or for chance") {
            @Override
            public boolean test(JavaMethodCall call) {
                return time.contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().startsWith("java.");
            }
        };
    }
}

package org.secrecy.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house stands as planned: arrows point one way, and what is inside stays inside. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.secrecy");

    @Test
    void noPackagesDependOnOneAnotherInACycle() {
        slices().matching("org.secrecy.(*)").should().beFreeOfCycles().check(coreOnly());
        slices().matching("org.secrecy.policy.(**)").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.secrecy.testkit.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theRootOfThePolicyIsUsedByTheAuditAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.secrecy.policy.decision..",
                        "org.secrecy.policy.profile..",
                        "org.secrecy.policy.rule..",
                        "org.secrecy.policy.regulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.secrecy.policy", "org.secrecy.policy.audit..")
                .check(HOUSE);
    }

    @Test
    void arrowsPointDownward() {
        noClasses()
                .that(resideInAPackage("org.secrecy..").and(DescribedPredicate.not(aboveCore())))
                .should()
                .dependOnClassesThat(aboveCore())
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.secrecy.policy..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.secrecy.testkit..")
                .check(HOUSE);
    }

    @Test
    void onlyTheArbitrariesKnowJqwik() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.secrecy.testkit.arbitrary..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(HOUSE);
    }

    @Test
    void theReadingSharesNothingWithTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("org.secrecy.testkit.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.secrecy.policy",
                        "org.secrecy.policy.rule..",
                        "org.secrecy.policy.regulation..",
                        "org.secrecy.policy.audit..")
                .check(HOUSE);
    }

    @Test
    void noGeneratedTypeStandsInAPublicSignature() {
        ArchRuleDefinition.methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(showNoGeneratedType())
                .check(HOUSE);
    }

    @Test
    void aDecisionKnowsNoClockAndNoChance() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.secrecy.testkit..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(HOUSE);
    }

    @Test
    void namesAreTheFieldsAndNoDrawers() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(HOUSE);
    }

    @Test
    void noAccessorIsPrefixedWithGet() {
        ArchRuleDefinition.noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(
                        resideInAPackage("org.secrecy..").and(DescribedPredicate.not(namedByOthers())))
                .should()
                .haveNameMatching("get[A-Z].*")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> aboveCore() {
        return resideInAPackage("org.secrecy.policy..").or(resideInAPackage("org.secrecy.testkit.."));
    }

    private static DescribedPredicate<JavaClass> namedByOthers() {
        return simpleNameStartingWith("SecrecyJackson2Module")
                .or(simpleNameStartingWith("SecrecyModule"))
                .or(simpleNameStartingWith("SecrecyDomain"));
    }

    private static JavaClasses coreOnly() {
        return HOUSE.that(DescribedPredicate.not(aboveCore()));
    }

    private static ArchCondition<JavaMethod> showNoGeneratedType() {
        return new ArchCondition<>("show no generated type") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getOwner().getSimpleName().startsWith("Immutable")) {
                    return;
                }
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> type.getName().contains(".Immutable")
                                && type.getName().startsWith("org.secrecy")
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}

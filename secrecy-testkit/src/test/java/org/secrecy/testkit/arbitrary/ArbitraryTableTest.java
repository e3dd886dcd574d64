package org.secrecy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;
import org.secrecy.action.RegulationTime;
import org.secrecy.custody.CustodyTable;
import org.secrecy.language.Worded;
import org.secrecy.policy.decision.Aftermath;
import org.secrecy.policy.profile.ParameterType;
import org.secrecy.policy.profile.Parameters;

/** Every public value and act can be asked for by its type. */
class ArbitraryTableTest {

    /** Functions and tables, of which there is one each, what only has words, and what a decision has yet to work out. */
    private static final ImmutableSet<Class<?>> NO_VALUES = ImmutableSet.of(
            Aftermath.class,
            CustodyTable.class,
            ParameterType.class,
            Parameters.class,
            RegulationTime.class,
            Worded.class);

    @Test
    void everyValueAndEveryActHasAnArbitrary() {
        List<String> values = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.secrecy").stream()
                        .filter(ArbitraryTableTest::mayBeAValue)
                        .map(JavaClass::getName)
                        .filter(name -> !ArbitraryTable.BY_TYPE.containsKey(reflect(name)))
                        .toList();

        assertThat(values)
                .containsExactlyInAnyOrderElementsOf(
                        NO_VALUES.stream().map(Class::getName).toList());
    }

    private static boolean mayBeAValue(JavaClass type) {
        boolean told = type.getPackageName().startsWith("org.secrecy.policy")
                ? type.getPackageName().matches("org\\.secrecy\\.policy\\.(decision|profile)")
                : !type.getPackageName().matches("org\\.secrecy\\.(testkit|json|style).*");
        return told
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !type.isEnum()
                && !type.isAnnotation()
                && !type.isAssignableTo(Throwable.class)
                && !type.getSimpleName().equals("package-info");
    }

    private static Class<?> reflect(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException unknown) {
            throw new AssertionError(unknown);
        }
    }

    @Test
    void jqwikFindsTheProviderAndTheFormatByThemselves() {
        assertThat(ServiceLoader.load(ArbitraryProvider.class))
                .hasAtLeastOneElementOfType(SecrecyArbitraryProvider.class);
        assertThat(ServiceLoader.load(SampleReportingFormat.class))
                .hasAtLeastOneElementOfType(SecrecyReportingFormat.class);
    }
}

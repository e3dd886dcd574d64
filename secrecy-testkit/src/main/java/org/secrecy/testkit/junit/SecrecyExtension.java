package org.secrecy.testkit.junit;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;
import org.secrecy.policy.DecisionObserver;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.SampleBureau;
import org.secrecy.testkit.coverage.CoverageRecorder;

/**
 * Gives tests what they ask for in parameters, and reports after the run what they exercised of the regulation.
 *
 * <ul>
 *   <li>{@code SecrecyPolicy}: the policy under test, whose decisions are observed. With {@link SecrecyTest} it is the standard one. For
 *       another, register the extension with it:
 *       <pre>{@code
 * @RegisterExtension
 * static final SecrecyExtension SECRECY = SecrecyExtension.of(SecrecyPolicy.standard().with(ourProfile()));
 *       }</pre>
 *   <li>{@code SampleBureau}: the sample bureau, under that policy.
 *   <li>{@code DecisionObserver}: what takes notes of decisions; for a policy that is built elsewhere, to be given to
 *       {@link SecrecyPolicy#observedBy}.
 * </ul>
 *
 * <p>After the last test of all classes a report is written, {@code coverage.txt} and {@code coverage.html}. JUnit's configuration
 * parameters (system properties, or {@code junit-platform.properties}) say where, {@value #DIRECTORY}, by default
 * {@code target/secrecy-coverage}; and what it must reach, else the run fails: {@value #FLOOR} is the least percentage of the sides of
 * rules, {@value #PROVISIONS_FLOOR} that of provisions, both 0 by default. A floor is for a whole build: set it there rather than in
 * {@code junit-platform.properties}, or a single test in an IDE fails. The tests of one JVM are reported together, so a build that
 * spreads test classes over several JVMs has as many reports; it should give each a directory of its own, and no floor.
 *
 * <p>Immutable and thread-safe; tests may run in parallel.
 */
public final class SecrecyExtension implements BeforeAllCallback, ParameterResolver {

    /** The configuration parameter that names the directory of the report. */
    public static final String DIRECTORY = "secrecy.coverage.directory";

    /** The configuration parameter that holds the least percentage of the sides of rules. */
    public static final String FLOOR = "secrecy.coverage.floor";

    /** The configuration parameter that holds the least percentage of the provisions. */
    public static final String PROVISIONS_FLOOR = "secrecy.coverage.provisions.floor";

    private static final ImmutableSet<Class<?>> GIVEN =
            ImmutableSet.of(SecrecyPolicy.class, SampleBureau.class, DecisionObserver.class);

    private final SecrecyPolicy policy;
    private final boolean made;

    /** The extension with the standard policy; JUnit makes it for {@link SecrecyTest}. */
    public SecrecyExtension() {
        this(SecrecyPolicy.standard(), true);
    }

    private SecrecyExtension(SecrecyPolicy policy, boolean made) {
        this.policy = policy;
        this.made = made;
    }

    /** The extension with this policy, for a static field that bears {@code @RegisterExtension}. */
    public static SecrecyExtension of(SecrecyPolicy policy) {
        return new SecrecyExtension(policy, false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        CoverageRun.of(context).recorder().tellOf(policy.regulation());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType()) && !(made && isRegistered(context));
    }

    /** Whether a field holds an extension with a policy of its own: then that one gives the parameters. */
    private static boolean isRegistered(ExtensionContext context) {
        @Nullable Class<?> test = context.getRequiredTestClass();
        while (test != null) {
            if (!AnnotationSupport.findAnnotatedFields(
                            test, RegisterExtension.class, field -> field.getType() == SecrecyExtension.class)
                    .isEmpty()) {
                return true;
            }
            test = test.getEnclosingClass();
        }
        return false;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        CoverageRecorder recorder = CoverageRun.of(context).recorder();
        Class<?> type = parameter.getParameter().getType();
        if (type == DecisionObserver.class) {
            return recorder;
        }
        SecrecyPolicy observed = policy.observedBy(recorder);
        return type == SecrecyPolicy.class ? observed : SampleBureau.standard().withPolicy(observed);
    }
}

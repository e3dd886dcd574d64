package org.secrecy.testkit.junit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.secrecy.language.WrittenFormException;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Catalogue;

/** Reads {@link Provisions}, refuses numbers that do not exist, and tells the run which of them a test has passed. Thread-safe. */
final class ProvisionsExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, InvocationInterceptor {

    private static final String DYNAMIC_FAILURE = "dynamic-failure";

    ProvisionsExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        CoverageRun.of(context);
        context.getTestClass().ifPresent(ProvisionsExtension::provisionsOf);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        CoverageRun.of(context);
        provisions(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean passed = context.getExecutionException().isEmpty()
                && context.getStore(CoverageRun.NAMESPACE).get(DYNAMIC_FAILURE) == null;
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        for (ProvisionNumber provision : provisions(context)) {
            if (passed) {
                CoverageRun.of(context).recorder().passed(provision, test);
            } else {
                CoverageRun.of(context).recorder().failed(provision, test);
            }
        }
    }

    /** A test that makes others has not passed when one of them has not. */
    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext dynamic, ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            methodOf(context).getStore(CoverageRun.NAMESPACE).put(DYNAMIC_FAILURE, true);
            throw failure;
        }
    }

    /** The context of the method that made the dynamic test: the nearest above it that has a method. */
    private static ExtensionContext methodOf(ExtensionContext context) {
        return context.getTestMethod().isPresent()
                ? context
                : methodOf(context.getParent().orElseThrow());
    }

    /** Those on the method, on its class and on the classes around that. */
    private static ImmutableSet<ProvisionNumber> provisions(ExtensionContext context) {
        Method method = context.getRequiredTestMethod();
        Stream<AnnotatedElement> classes = Stream.iterate(
                        Optional.<Class<?>>of(context.getRequiredTestClass()),
                        Optional::isPresent,
                        inner -> inner.map(Class::getEnclosingClass))
                .map(Optional::orElseThrow);
        return Stream.concat(Stream.of(method), classes)
                .flatMap(element -> provisionsOf(element).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<ProvisionNumber> provisionsOf(AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, Provisions.class)
                .map(annotation -> numbers(element, List.of(annotation.value())))
                .orElse(ImmutableSet.of());
    }

    private static ImmutableSet<ProvisionNumber> numbers(AnnotatedElement element, List<String> texts) {
        if (texts.isEmpty()) {
            throw refused(element, "it must name at least one provision, but names none");
        }
        return texts.stream().map(text -> number(element, text)).collect(ImmutableSet.toImmutableSet());
    }

    private static ProvisionNumber number(AnnotatedElement element, String text) {
        ProvisionNumber number;
        try {
            number = ProvisionNumber.parse(text);
        } catch (WrittenFormException malformed) {
            throw refused(element, String.valueOf(malformed.getMessage()));
        }
        if (Catalogue.standard().provision(number).isEmpty()) {
            throw refused(
                    element,
                    "the provision must be one of the regulation's (" + nearby(number) + "), but was " + number);
        }
        return number;
    }

    /** What the regulation has in the same clause, else in the same chapter, else at all. */
    private static String nearby(ProvisionNumber number) {
        ImmutableSet<ProvisionNumber> all = Catalogue.standard().provisions().keySet();
        List<ProvisionNumber> chapter = all.stream()
                .filter(known -> known.chapter() == number.chapter())
                .toList();
        List<ProvisionNumber> clause = chapter.stream()
                .filter(known -> known.clause() == number.clause())
                .toList();
        if (!clause.isEmpty()) {
            return "in this clause: "
                    + clause.stream().map(ProvisionNumber::toString).collect(Collectors.joining(", "));
        }
        return chapter.isEmpty()
                ? Iterables.get(all, 0) + " to " + Iterables.getLast(all)
                : "in this chapter: " + chapter.get(0) + " to " + Iterables.getLast(chapter);
    }

    private static ExtensionConfigurationException refused(AnnotatedElement element, String why) {
        String where = element instanceof Method method
                ? method.getDeclaringClass().getSimpleName() + "." + method.getName()
                : ((Class<?>) element).getSimpleName();
        return new ExtensionConfigurationException("@Provisions on " + where + ": " + why);
    }
}

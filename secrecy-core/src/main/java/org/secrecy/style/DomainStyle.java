package org.secrecy.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every immutable value of this library is generated: users see {@code Loan} and {@code Loan.builder()}, never the
 * generated class. Kept in source only, so that nothing of it reaches those who compile against the library.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        get = "*",
        jacksonIntegration = false,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface DomainStyle {}

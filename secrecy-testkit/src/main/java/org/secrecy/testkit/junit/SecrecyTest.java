package org.secrecy.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class may ask for a sample bureau and for the standard policy, and what they exercise is reported.
 *
 * <p>The same as {@code @ExtendWith(SecrecyExtension.class)}; see {@link SecrecyExtension}, also on how to test another policy.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SecrecyExtension.class)
public @interface SecrecyTest {}

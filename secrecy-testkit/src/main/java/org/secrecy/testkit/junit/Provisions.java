package org.secrecy.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The provisions of the bureau's regulation that a test is about; on a class, those that each of its tests is about as well.
 *
 * <p>In the coverage report a provision counts as exercised when such a test passes. A number that is malformed, or that the regulation
 * does not hold, fails the test before it begins. It needs no other annotation.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(ProvisionsExtension.class)
public @interface Provisions {

    /** The numbers of the provisions, at least one, each written like {@code 3.5.2}. */
    String[] value();
}

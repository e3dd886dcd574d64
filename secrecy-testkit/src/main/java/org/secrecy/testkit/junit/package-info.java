/**
 * The JUnit 5 extension: it gives tests a policy and a sample bureau, and tells after the run what they exercised of the regulation.
 *
 * <p>A class that bears {@link org.secrecy.testkit.junit.SecrecyTest} needs nothing else;
 * {@link org.secrecy.testkit.junit.Provisions} says what a test is about;
 * {@link org.secrecy.testkit.junit.SecrecyExtension} tells of the report and its settings.
 */
@NullMarked
package org.secrecy.testkit.junit;

import org.jspecify.annotations.NullMarked;

/**
 * What tests have exercised of the regulation.
 *
 * <p>A {@link org.secrecy.testkit.coverage.CoverageRecorder} is told of decisions and of tests; what it knows at some time is a
 * {@link org.secrecy.testkit.coverage.ProvisionCoverage}: for each provision the sides of its rules and the duties under it. How that
 * reads is told apart from it, by {@link org.secrecy.testkit.coverage.CoverageText} and
 * {@link org.secrecy.testkit.coverage.CoveragePage}. The JUnit extension does all this by itself; with another test framework, give
 * the recorder to {@link org.secrecy.policy.SecrecyPolicy#observedBy}.
 */
@NullMarked
package org.secrecy.testkit.coverage;

import org.jspecify.annotations.NullMarked;

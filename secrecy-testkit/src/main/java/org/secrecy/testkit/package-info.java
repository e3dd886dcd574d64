/**
 * For those who test systems that embed the library.
 *
 * <p>A test begins with the {@link org.secrecy.testkit.SampleBureau}, one named world of people, carriers, approvals and permitted
 * acts, and ends with an assertion of {@link org.secrecy.testkit.SecrecyAssertions}, which fails with the whole decision in words.
 *
 * <p>A {@link org.secrecy.testkit.Proposal} is an act together with the custody it meets;
 * {@link org.secrecy.testkit.Remedies} does to a proposal what the remedies of a decision ask.
 */
@NullMarked
package org.secrecy.testkit;

import org.jspecify.annotations.NullMarked;

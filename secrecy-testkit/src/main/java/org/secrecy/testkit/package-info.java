/**
 * For those who test systems that embed the library.
 *
 * <p>A {@link org.secrecy.testkit.Proposal} is an act together with the custody it meets;
 * {@link org.secrecy.testkit.Remedies} does to a proposal what the remedies of a decision ask.
 */
@NullMarked
package org.secrecy.testkit;

import org.jspecify.annotations.NullMarked;

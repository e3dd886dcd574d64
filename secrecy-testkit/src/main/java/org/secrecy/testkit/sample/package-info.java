/**
 * The rooms of the sample bureau: who and what is in it, and what is done there.
 *
 * <p>A test begins with {@code SampleBureau.standard()}, which has every method of these interfaces. {@link
 * org.secrecy.testkit.sample.People} are named by their family names, {@link org.secrecy.testkit.sample.Carriers} by what is
 * remarkable about them, {@link org.secrecy.testkit.sample.Approvals} by what is wrong with them, and acts by their kind; every act is
 * one that the standard policy permits. Everything is fixed but the day on which acts happen.
 */
@NullMarked
package org.secrecy.testkit.sample;

import org.jspecify.annotations.NullMarked;

/**
 * What the regulation answers, as data, for any policy that can decide an act given as JSON.
 *
 * <p>The {@linkplain org.secrecy.testkit.conformance.ConformanceCases cases} are resources of this module, one file a chapter, and are
 * described beside them. A {@link org.secrecy.testkit.conformance.ConformanceCase} says in what an answer differs from what is
 * expected; a {@link org.secrecy.testkit.conformance.Decider} gives the answers.
 */
@NullMarked
package org.secrecy.testkit.conformance;

import org.jspecify.annotations.NullMarked;

/**
 * How a rule is phrased.
 *
 * <p>A {@link org.secrecy.policy.rule.Rule} reads aloud like its provision and is data underneath: for which act, when which
 * {@linkplain org.secrecy.policy.rule.Condition conditions} hold, it forbids, demands or advises. A condition is a sentence and a
 * test of a named fact; the facts are the vocabulary ({@link org.secrecy.policy.rule.CarrierFacts} and its neighbours), and only
 * there do functions live. A {@link org.secrecy.policy.rule.Duty} says in the same way what is owed afterwards. A
 * {@link org.secrecy.policy.rule.RuleBook} evaluates them all.
 */
@NullMarked
package org.secrecy.policy.rule;

import org.jspecify.annotations.NullMarked;

/**
 * What a policy answers.
 *
 * <p>A {@link org.secrecy.policy.decision.Decision} holds a {@link org.secrecy.policy.decision.Verdict}, the
 * {@linkplain org.secrecy.policy.decision.Finding findings} that led to it, the {@linkplain org.secrecy.policy.decision.Remedy
 * remedies} that would cure it, and the {@linkplain org.secrecy.policy.decision.Obligation obligations} that follow.
 */
@NullMarked
package org.secrecy.policy.decision;

import org.jspecify.annotations.NullMarked;

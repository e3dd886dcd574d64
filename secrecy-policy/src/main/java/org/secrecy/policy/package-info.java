/**
 * The regulation's answer to one proposed act.
 *
 * <pre>{@code
 * Decision decision = SecrecyPolicy.standard().decide(borrow, custody);
 * decision.verdict();      // LACKING
 * decision.findings();     // 3.5.2 not approved by the office leader; 3.5.3 eight days, at most three
 * decision.remedies();     // obtain the office leader's approval; return by 2026-11-26
 * }</pre>
 */
@NullMarked
package org.secrecy.policy;

import org.jspecify.annotations.NullMarked;

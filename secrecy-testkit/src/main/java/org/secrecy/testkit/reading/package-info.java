/**
 * The regulation read aloud: a plain, slow second opinion on every act, for comparing with an engine.
 *
 * <p>{@link org.secrecy.testkit.reading.ReferenceEvaluator} reads the provisions one by one, in their order, and shares no code with
 * the rules of the policy; one class a chapter, which a reader compares with the specification by eye. Its
 * {@link org.secrecy.testkit.reading.Answer} says in what an engine's decision differs.
 */
@NullMarked
package org.secrecy.testkit.reading;

import org.jspecify.annotations.NullMarked;

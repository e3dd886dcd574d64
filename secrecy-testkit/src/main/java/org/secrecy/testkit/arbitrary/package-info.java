/**
 * jqwik arbitraries for the values and acts of this library; the only package that knows jqwik.
 *
 * <p>They are found without set-up: a property takes {@code @ForAll Proposal}, {@code @ForAll Custody} and so on. Values come from a
 * small world (some people for each post, four bodies, two lines of business, one document) so that people, days and numbers meet and both permitted acts and every
 * refusal are reached.
 */
@NullMarked
package org.secrecy.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;

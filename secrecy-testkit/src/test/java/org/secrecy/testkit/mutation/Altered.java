package org.secrecy.testkit.mutation;

/**
 * Something in the place of what is right.
 *
 * @param <T> what it is
 * @param how how it differs, as a sentence
 * @param thing the thing
 */
record Altered<T>(String how, T thing) {}

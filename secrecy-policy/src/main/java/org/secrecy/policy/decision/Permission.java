package org.secrecy.policy.decision;

import com.google.common.collect.ImmutableList;

/**
 * What comes with a permission. Immutable and thread-safe.
 *
 * @param obligations what is owed once the act has happened
 * @param advice what is worth saying about it
 */
public record Permission(ImmutableList<Obligation> obligations, ImmutableList<Finding> advice) {}

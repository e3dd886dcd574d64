package org.secrecy.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.secrecy.office.UnitKind;

/**
 * A record of this library's own packages that holds collections.
 *
 * @param stops in the order in which they are passed, some of them twice
 * @param kinds each once
 */
public record Route(ImmutableList<UnitKind> stops, ImmutableSet<UnitKind> kinds) {}

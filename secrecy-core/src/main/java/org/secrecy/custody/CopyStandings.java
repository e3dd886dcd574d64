package org.secrecy.custody;

import com.google.common.collect.ImmutableList;

/** The list of copies in a custody, each standing once. */
final class CopyStandings {

    private CopyStandings() {}

    /** The list with this standing in place of what it said of the same copy, or at its end. */
    static ImmutableList<CopyStanding> with(ImmutableList<CopyStanding> copies, CopyStanding standing) {
        boolean known = copies.stream().anyMatch(copy -> copy.carrier().equals(standing.carrier()));
        if (!known) {
            return ImmutableList.<CopyStanding>builderWithExpectedSize(copies.size() + 1)
                    .addAll(copies)
                    .add(standing)
                    .build();
        }
        return copies.stream()
                .map(copy -> copy.carrier().equals(standing.carrier()) ? standing : copy)
                .collect(ImmutableList.toImmutableList());
    }
}

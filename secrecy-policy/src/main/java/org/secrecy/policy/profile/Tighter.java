package org.secrecy.policy.profile;

/** Which direction of a number is tighter. */
public enum Tighter {

    /** A lower number is tighter: days of a loan. */
    LOWER,

    /** A higher number is tighter: supervisors of a destruction. */
    HIGHER;

    /** Whether the number is looser than the limit. */
    boolean isLooser(int number, int limit) {
        return this == LOWER ? number > limit : number < limit;
    }
}

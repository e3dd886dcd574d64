package org.secrecy.testkit.sample;

/** Who and what is in the sample bureau, and when: all that its acts need. */
public interface World extends Carriers, FlawedApprovals, Day {}

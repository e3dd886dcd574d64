package org.secrecy.testkit.mutation;

import com.google.common.collect.ImmutableMap;

/** The mutants that no case can show, for they decide everything alike; docs/testing-mutants.md says the same. Thread-safe. */
final class Equivalents {

    /** Each of them, and why it decides alike. */
    static final ImmutableMap<String, String> REASONS = ImmutableMap.<String, String>builder()
            .put("3.2.1 on Dispatch, without: the carrier is classified", "it looks at the classified copies alone")
            .put("3.2.2 on Dispatch, without: the carrier is classified", "it looks at the classified copies alone")
            .put("3.2.3 on Dispatch, without: the carrier is classified", "it looks at the classified copies alone")
            .put(
                    "2.3.1 after Receive, without: the carrier is classified",
                    "it is owed of the classified carriers alone")
            .put(
                    "3.5.5 after Borrow, without: somebody is named who delivers it",
                    "where nobody is named the loan is refused, and a refusal owes nothing; the condition is for the audit")
            .put(
                    "2.3.3 after EndWork, with ARCHIVE: the keeper is a unit",
                    "what the archive keeps is archived already")
            .put("Archive must be covered", "9.3.2 covers the archiving of whatever is classified")
            .put("HandOverFound must be covered", "2.5.2 covers the handing over of whatever may be classified")
            .put("exceptional-loan-days is 4", "it is never more than loan-days, which is three")
            .put("sender-notice-days is -1", "nothing depends on it: the finding says what to tell the sender")
            .put("sender-notice-days is 1", "nothing depends on it: the finding says what to tell the sender")
            .put("inventory-days is 89", "the calendar alone asks it: for the audit's tests")
            .put("inventory-days is 91", "the calendar alone asks it: for the audit's tests")
            .put("training-days is 364", "the calendar alone asks it: for the audit's tests")
            .put("training-days is 366", "the calendar alone asks it: for the audit's tests")
            .put("storage-check-days is 89", "the calendar alone asks it: for the audit's tests")
            .put("storage-check-days is 91", "the calendar alone asks it: for the audit's tests")
            .put("inspection-days is 89", "the calendar alone asks it: for the audit's tests")
            .put("inspection-days is 91", "the calendar alone asks it: for the audit's tests")
            .put("password-days is 29", "the calendar alone asks it: for the audit's tests")
            .put("password-days is 31", "the calendar alone asks it: for the audit's tests")
            .buildOrThrow();

    private Equivalents() {}
}

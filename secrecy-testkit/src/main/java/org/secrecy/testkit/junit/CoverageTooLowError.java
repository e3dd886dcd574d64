package org.secrecy.testkit.junit;

/** The tests of a run exercised less of the regulation than its floor asks. */
final class CoverageTooLowError extends AssertionError {

    private static final long serialVersionUID = 1L;

    CoverageTooLowError(String message) {
        super(message);
        // where it was thrown tells nothing: what is missing stands in the report
        setStackTrace(new StackTraceElement[0]);
    }
}

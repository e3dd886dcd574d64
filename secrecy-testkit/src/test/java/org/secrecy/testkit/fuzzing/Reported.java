package org.secrecy.testkit.fuzzing;

/** Tells the text that broke a promise where the input does not show it; it becomes an input of the test that reads texts as they are. */
final class Reported {

    private Reported() {}

    static void with(String text, Runnable reading) {
        try {
            Promise.soon(reading);
        } catch (RuntimeException | Error broken) {
            throw new AssertionError(broken + "\nwas the answer to this text:\n" + text, broken);
        }
    }
}

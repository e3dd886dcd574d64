package org.secrecy.testkit.fuzzing;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** A promise that holds for every input, or fails with words. */
final class Promise {

    private static final long LONGEST_SECONDS = 10;
    private static final long NANOSECONDS = 1_000_000_000;

    private Promise() {}

    static void that(boolean holds, Supplier<String> words) {
        if (!holds) {
            throw new AssertionError(words.get());
        }
    }

    /**
     * Every input ends soon: the processor's time counts, since others may be at work beside the fuzzer. What takes too long is asked
     * again: the first input of a virtual machine also loads the classes, each instrumented by the fuzzer.
     */
    static void soon(Runnable reading) {
        if (seconds(reading) > LONGEST_SECONDS) {
            long again = seconds(reading);
            that(
                    again <= LONGEST_SECONDS,
                    () -> "an input must end within " + LONGEST_SECONDS + " s, but took " + again + " s");
        }
    }

    private static long seconds(Runnable reading) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOSECONDS;
    }
}

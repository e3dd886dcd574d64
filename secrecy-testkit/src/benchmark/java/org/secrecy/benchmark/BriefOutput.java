package org.secrecy.benchmark;

import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/** JMH's own output without its many lines for each iteration, and without the table at its end. Used by one thread. */
final class BriefOutput implements OutputFormat {

    private final OutputFormat whole;

    BriefOutput(OutputFormat whole) {
        this.whole = whole;
    }

    @Override
    public void iteration(BenchmarkParams benchmark, IterationParams iteration, int number) {}

    @Override
    public void iterationResult(
            BenchmarkParams benchmark, IterationParams iteration, int number, IterationResult result) {}

    @Override
    public void startBenchmark(BenchmarkParams benchmark) {
        whole.println("# " + benchmark.id());
    }

    @Override
    public void endBenchmark(BenchmarkResult result) {
        if (result != null) {
            whole.println("  " + result.getPrimaryResult());
        }
    }

    @Override
    public void startRun() {
        whole.startRun();
    }

    @Override
    public void endRun(Collection<RunResult> results) {}

    @Override
    public void print(String text) {
        whole.print(text);
    }

    @Override
    public void println(String text) {
        whole.println(text);
    }

    @Override
    public void flush() {
        whole.flush();
    }

    @Override
    public void close() {
        whole.close();
    }

    @Override
    public void verbosePrintln(String text) {
        whole.verbosePrintln(text);
    }

    @Override
    public void write(int octet) {
        whole.write(octet);
    }

    @Override
    public void write(byte[] octets) throws IOException {
        whole.write(octets);
    }
}

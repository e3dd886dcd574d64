package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The targets, and what was measured of them. Used by one thread. */
final class Targets {

    /** What the profiler itself allocates is spread over many operations. */
    private static final double NOTHING = 0.5;

    private final Table table = Table.plain("target", "measured", "at worst in", "met");

    /** At most this time. */
    void time(String target, double most, Optional<Measurement> measured, String where) {
        measured.ifPresent(one -> row(target, Figures.time(one.median()), where, one.median() <= most));
    }

    /** At most this time, whichever kind. */
    void slowest(String target, double most, ImmutableList<KindFigures> kinds) {
        worst(kinds.stream(), figures -> figures.measured().median())
                .ifPresent(one -> time(
                        target, most, Optional.of(one.measured()), one.kind().code()));
    }

    /** At most so many bytes for an act after which nothing is owed, and for another. */
    void allocation(String owesNothing, String owes, double most, ImmutableList<KindFigures> kinds) {
        worst(
                        kinds.stream().filter(one -> one.entries() == 0),
                        one -> one.measured().bytes())
                .ifPresent(one -> bytes(owesNothing, NOTHING, one));
        worst(
                        kinds.stream().filter(one -> one.entries() > 0),
                        one -> one.measured().bytes())
                .ifPresent(one -> bytes(owes, most, one));
    }

    /** Nothing. */
    void noAllocation(String target, Optional<Measurement> measured, String where) {
        measured.ifPresent(one -> bytes(target, NOTHING, one, where));
    }

    private void bytes(String target, double most, KindFigures figures) {
        bytes(target, most, figures.measured(), figures.kind().code());
    }

    private void bytes(String target, double most, Measurement measured, String where) {
        row(target, Figures.bytes(measured.bytes()), where, measured.bytes() <= most);
    }

    /** At most so many times the code written by hand, whichever kind. */
    void byHand(String target, double most, ImmutableList<ByHand> all, boolean permitted) {
        worst(all.stream().filter(one -> one.isPermitted() == permitted), ByHand::ratio)
                .ifPresent(one -> row(target, Figures.ratio(one.ratio()), one.kind(), one.ratio() <= most));
    }

    /** At most so many times another. */
    void ratio(String target, double most, Measurement one, Measurement other) {
        row(target, Figures.ratio(one.ratioTo(other)), "", one.ratioTo(other) <= most);
    }

    /** At least so many times the throughput with two threads. */
    void twoThreads(String target, double least, ImmutableList<Throughput> all) {
        all.forEach(one -> row(target, Figures.ratio(one.ratio()), one.benchmark(), one.ratio() >= least));
    }

    /** At most so many milliseconds until the first decision. */
    void start(String target, long most, StartTimes starts) {
        row(
                (target + " " + starts.way()).strip(),
                Figures.time(starts.median()),
                "",
                starts.median().toMillis() <= most);
    }

    private static <T> Optional<T> worst(Stream<T> all, ToDoubleFunction<T> figure) {
        return all.max(Comparator.comparingDouble(figure));
    }

    private void row(String target, String measured, String where, boolean met) {
        table.add(target, measured, where, met ? "yes" : "**no**");
    }

    @Override
    public String toString() {
        return table.toString();
    }
}

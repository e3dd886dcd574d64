package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that one run measured. Immutable and thread-safe.
 *
 * @param all the measurements
 */
record Measurements(ImmutableList<Measurement> all) {

    /** Those of this benchmark, in the order of its parameters. */
    ImmutableList<Measurement> of(String benchmark) {
        return all.stream().filter(one -> one.benchmark().equals(benchmark)).collect(ImmutableList.toImmutableList());
    }

    /** That of this benchmark with these parameters, if it was run. */
    Optional<Measurement> of(String benchmark, Map<String, String> parameters) {
        return of(benchmark).stream()
                .filter(one -> one.parameters().equals(parameters))
                .findFirst();
    }
}

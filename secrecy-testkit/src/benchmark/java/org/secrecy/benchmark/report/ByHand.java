package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;

/**
 * One kind of act with one verdict, decided by the policy and by hand. Immutable and thread-safe.
 *
 * @param kind the code of the kind
 * @param verdict permitted or refused
 * @param decision the policy's decision, kept with findings and remedies
 * @param verdictAlone the policy's verdict
 * @param verdictByHand the verdict by hand
 * @param provisionsByHand the list of provisions by hand
 */
record ByHand(
        String kind,
        String verdict,
        Measurement decision,
        Measurement verdictAlone,
        Measurement verdictByHand,
        Measurement provisionsByHand) {

    private static final String BENCHMARK = "HandWrittenComparison.";

    /** Those that were measured in all four ways. */
    static ImmutableList<ByHand> of(Measurements measurements) {
        ImmutableList.Builder<ByHand> all = ImmutableList.builder();
        for (Measurement decision : measurements.of(BENCHMARK + "decision")) {
            ImmutableMap<String, String> same = decision.parameters();
            ImmutableList<Measurement> others = Stream.of("verdictAlone", "verdictByHand", "provisionsByHand")
                    .flatMap(name -> measurements.of(BENCHMARK + name, same).stream())
                    .collect(ImmutableList.toImmutableList());
            if (others.size() == 3) {
                all.add(new ByHand(
                        same.getOrDefault("kind", ""),
                        same.getOrDefault("verdict", ""),
                        decision,
                        others.get(0),
                        others.get(1),
                        others.get(2)));
            }
        }
        return all.build();
    }

    boolean isPermitted() {
        return verdict.equals("permitted");
    }

    /** How many times the list of provisions by hand the decision takes. */
    double ratio() {
        return decision.median() / provisionsByHand.median();
    }
}

package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.secrecy.action.ActionKind;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;

/**
 * What was measured of the acts of one kind that are permitted, or refused. Immutable and thread-safe.
 *
 * @param kind the kind
 * @param entries how many obligations follow such an act on average, or how many findings stand against it
 * @param measured the measurement
 */
record KindFigures(ActionKind kind, double entries, Measurement measured) {

    /** Those of all kinds, where the run went through them in turn; none where it was not run so. */
    static ImmutableList<KindFigures> of(
            Collection<RunResult> runs, String benchmark, ImmutableMap<ActionKind, ImmutableList<Proposal>> proposals) {
        ImmutableList<Measurement> measured = runs.stream()
                .filter(run -> run.getParams().getBenchmark().endsWith(benchmark))
                .findFirst()
                .map(run -> Measurement.inTurn(run, proposals.size()))
                .orElseGet(ImmutableList::of);
        ImmutableList<ActionKind> kinds = proposals.keySet().asList();
        ImmutableList.Builder<KindFigures> figures = ImmutableList.builder();
        for (int number = 0; number < measured.size(); number++) {
            ActionKind kind = kinds.get(number);
            figures.add(new KindFigures(
                    kind, entries(Optional.ofNullable(proposals.get(kind)).orElseThrow()), measured.get(number)));
        }
        return figures.build();
    }

    private static double entries(ImmutableList<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> proposal.decidedBy(SecrecyPolicy.standard()))
                .mapToInt(decision ->
                        decision.obligations().size() + decision.findings().size())
                .average()
                .orElse(0);
    }
}

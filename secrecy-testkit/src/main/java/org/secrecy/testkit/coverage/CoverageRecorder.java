package org.secrecy.testkit.coverage;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.secrecy.policy.DecisionObserver;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.RuleOutcome;
import org.secrecy.testkit.coverage.CoverageAccount.NamingTest;
import org.secrecy.testkit.coverage.CoverageAccount.OwedTask;

/**
 * Is told of decisions and of tests, and says at any time what they have exercised.
 *
 * <p>It counts and keeps no decision. Mutable and thread-safe: one may observe the policies of tests that run in parallel.
 */
public final class CoverageRecorder implements DecisionObserver {

    private final LongAdder decisions = new LongAdder();
    private final Set<InstrumentRules> instruments = Sets.newConcurrentHashSet();
    private final ConcurrentHashMultiset<RuleOutcome> outcomes = ConcurrentHashMultiset.create();
    private final ConcurrentHashMultiset<OwedTask> owed = ConcurrentHashMultiset.create();
    private final Set<NamingTest> tests = Sets.newConcurrentHashSet();

    /** A recorder that was told of nothing yet. */
    public CoverageRecorder() {}

    /**
     * The coverage is to tell of this regulation, whether a decision meets it or not. Without any, it tells of the bureau's, and of the
     * rules of other instruments that were met.
     */
    public void tellOf(Regulation regulation) {
        instruments.addAll(regulation.instruments());
    }

    @Override
    public void decided(Decision decision, ImmutableList<RuleOutcome> met) {
        decisions.increment();
        outcomes.addAll(met);
        for (Obligation obligation : decision.obligations()) {
            owed.add(new OwedTask(obligation.instrument(), obligation.provision(), obligation.task()));
        }
    }

    /** A test that names this provision of the bureau's regulation has passed. */
    public void passed(ProvisionNumber provision, String test) {
        tests.add(new NamingTest(provision, test, true));
    }

    /** A test that names this provision of the bureau's regulation has not passed. */
    public void failed(ProvisionNumber provision, String test) {
        tests.add(new NamingTest(provision, test, false));
    }

    /** What has been exercised until now. */
    public ProvisionCoverage coverage() {
        return new CoverageAccount(
                        ImmutableSet.copyOf(instruments),
                        ImmutableMultiset.copyOf(outcomes),
                        ImmutableMultiset.copyOf(owed),
                        ImmutableSet.copyOf(tests))
                .coverage(decisions.sum());
    }
}

package org.secrecy.benchmark;

import org.openjdk.jmh.infra.Blackhole;
import org.secrecy.benchmark.byhand.HandWritten;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.testkit.Proposal;

/** What is measured of the policy, for some acts in turn. */
final class Loops {

    private Loops() {}

    /** Decides and keeps the decision, with its findings and remedies as data: what is made only when it is asked for is asked for. */
    static void decide(SecrecyPolicy policy, Proposal[] proposals, Blackhole blackhole) {
        for (Proposal proposal : proposals) {
            Decision decision = policy.decide(proposal.action(), proposal.book());
            blackhole.consume(decision.findings());
            blackhole.consume(decision.remedies());
            blackhole.consume(decision);
        }
    }

    /** The same, and asks what is owed, as data. */
    static void decideAndOwe(SecrecyPolicy policy, Proposal[] proposals, Blackhole blackhole) {
        for (Proposal proposal : proposals) {
            Decision decision = policy.decide(proposal.action(), proposal.book());
            blackhole.consume(decision.findings());
            blackhole.consume(decision.remedies());
            blackhole.consume(decision.obligations());
            blackhole.consume(decision);
        }
    }

    /** Lists the provisions by hand. */
    static void listByHand(Proposal[] proposals, Blackhole blackhole) {
        for (Proposal proposal : proposals) {
            blackhole.consume(HandWritten.provisions(proposal.action(), proposal.book()));
        }
    }

    /** Finds the verdict by hand. */
    static void askByHand(Proposal[] proposals, Blackhole blackhole) {
        for (Proposal proposal : proposals) {
            blackhole.consume(HandWritten.verdict(proposal.action(), proposal.book()));
        }
    }

    /** Decides and keeps the verdict alone. */
    static void ask(SecrecyPolicy policy, Proposal[] proposals, Blackhole blackhole) {
        for (Proposal proposal : proposals) {
            blackhole.consume(policy.decide(proposal.action(), proposal.book()).verdict());
        }
    }
}

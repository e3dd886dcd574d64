package org.secrecy.testkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;
import org.secrecy.json.SecrecyJson;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ActionArbitraries;

/**
 * Fast equals slow: the engine agrees with the reading on generated acts of every kind.
 *
 * <p>How many acts is the system property {@code secrecy.acts}: half of them under rosters. The profile {@code agreement} of the build asks for a million.
 */
class ReferenceEvaluatorProperties {

    private static final int ACTS = Integer.getInteger("secrecy.acts", 10_000);
    private static final int BATCHES = 500;
    private static final int ACTS_OF_A_BATCH = Math.max(1, ACTS / 2 / BATCHES);

    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();
    private static final ReferenceEvaluator READING = ReferenceEvaluator.standard();

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void theEngineAgreesWithTheReading(@ForAll Random random) {
        agree(random, POLICY, READING);
    }

    @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
    void theEngineAgreesWithTheReadingUnderARoster(@ForAll Random random, @ForAll Roster roster) {
        agree(random, POLICY.with(roster), READING.with(roster));
    }

    // jqwik fixes the number of tries when it is compiled, so that each try is a batch
    private static void agree(Random random, SecrecyPolicy policy, ReferenceEvaluator reading) {
        RandomGenerator<Proposal> proposals = ActionArbitraries.proposals().generator(ACTS_OF_A_BATCH);
        for (int act = 0; act < ACTS_OF_A_BATCH; act++) {
            Proposal proposal = proposals.next(random).value();
            assertThat(reading.answer(proposal.action(), proposal.book()).differences(proposal.decidedBy(policy)))
                    .as(() -> SecrecyJson.standard().write(proposal.action()) + "\n" + proposal.book() + "\n"
                            + policy.roster())
                    .isEmpty();
        }
    }
}

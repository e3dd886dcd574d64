package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.CustodyBook;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.RuleOutcome;

/** An observer is told of every decision, as it was taken, and changes nothing. */
class DecisionObserverTest {

    private static final Borrow BORROW = approvedBorrow(3).build();
    private static final CustodyBook BOOK = CustodyBook.of(kept(SecrecyLevel.SECRET));

    private final List<Decision> decisions = new ArrayList<>();
    private final List<ImmutableList<RuleOutcome>> outcomes = new ArrayList<>();
    private final SecrecyPolicy observed = POLICY.observedBy((decision, met) -> {
        decisions.add(decision);
        outcomes.add(met);
    });

    @Test
    void itIsToldOfTheDecisionAndOfTheSidesOfRules() {
        Decision decision = observed.decide(BORROW, BOOK);

        assertThat(decisions).containsExactly(decision);
        assertThat(outcomes).containsExactly(POLICY.outcomes(BORROW, BOOK));
        assertThat(decision).isEqualTo(POLICY.decide(BORROW, BOOK));
    }

    @Test
    void itIsToldOfEachWayToDecide() {
        observed.decide(BORROW);
        observed.decide(BORROW, kept(SecrecyLevel.SECRET));
        observed.decide(BORROW, BOOK);

        assertThat(decisions)
                .containsExactly(
                        POLICY.decide(BORROW),
                        POLICY.decide(BORROW, kept(SecrecyLevel.SECRET)),
                        POLICY.decide(BORROW, BOOK));
    }

    @Test
    void itStaysWithThePolicyWhateverElseChanges() {
        observed.with(Profile.standard())
                .with(Regulation.standard())
                .with(Roster.builder().build())
                .decide(BORROW, BOOK);

        assertThat(decisions).hasSize(1);
    }

    @Test
    void thePolicyThatItCameFromIsObservedByNobody() {
        POLICY.decide(BORROW, BOOK);

        assertThat(decisions).isEmpty();
    }

    @Test
    void anotherObserverIsToldAfterIt() {
        List<Integer> known = new ArrayList<>();
        observed.observedBy((decision, met) -> known.add(decisions.size())).decide(BORROW, BOOK);

        assertThat(known).containsExactly(1);
    }

    @Test
    void whatItThrowsReachesTheCaller() {
        SecrecyPolicy failing = POLICY.observedBy((decision, met) -> {
            throw new IllegalStateException("full");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> failing.decide(BORROW, BOOK))
                .withMessage("full");
    }
}

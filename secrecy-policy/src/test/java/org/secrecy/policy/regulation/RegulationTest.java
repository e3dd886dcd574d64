package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.regulation.SmallOffice.ID;
import static org.secrecy.policy.regulation.SmallOffice.LI;
import static org.secrecy.policy.regulation.SmallOffice.NOW;
import static org.secrecy.policy.regulation.SmallOffice.OFFICE;
import static org.secrecy.policy.regulation.SmallOffice.OFFICE_LEADER;
import static org.secrecy.policy.regulation.SmallOffice.POLICY;
import static org.secrecy.policy.regulation.SmallOffice.TODAY;
import static org.secrecy.policy.regulation.SmallOffice.approval;
import static org.secrecy.policy.regulation.SmallOffice.file;
import static org.secrecy.policy.regulation.SmallOffice.kept;
import static org.secrecy.policy.regulation.SmallOffice.permitted;
import static org.secrecy.policy.regulation.SmallOffice.refused;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Limit;
import org.secrecy.policy.rule.LoanFacts;
import org.secrecy.policy.rule.Rule;

/** The catalogue, its claims, and further instruments beside the bureau's. */
class RegulationTest {

    /** An act that another unit adds, and of which no rule here speaks. */
    private record Scan(CarrierId carrier) implements CarrierAction {

        private static final ActionKind KIND = ActionKind.of(Scan.class, "扫描", "scanning");

        @Override
        public ActionKind kind() {
            return KIND;
        }

        @Override
        public Person actor() {
            return LI;
        }

        @Override
        public Instant at() {
            return NOW;
        }

        @Override
        public ImmutableList<Approval> approvals() {
            return ImmutableList.of();
        }
    }

    @Test
    void theCatalogueHoldsAllProvisionsInOrder() {
        ImmutableList<ProvisionNumber> numbers =
                Catalogue.standard().provisions().keySet().asList();
        assertThat(numbers).hasSize(122).isSorted();
        assertThat(Catalogue.standard().provisions().values()).allSatisfy(provision -> {
            assertThat(provision.summary().chinese()).matches("(?s).*[\\u4e00-\\u9fff].*");
            assertThat(provision.summary().english()).matches("(?s).*[a-z].*");
        });
    }

    @Test
    void whatIsClaimedStandsInTheCatalogueAndIsNotConduct() {
        assertThat(Regulation.claims().keySet())
                .allSatisfy(number -> assertThat(Catalogue.standard()
                                .provision(number)
                                .orElseThrow()
                                .isConduct())
                        .isFalse());
    }

    @Test
    void everyProvisionThatIsNotConductIsClaimed() {
        assertThat(Regulation.claims().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogue.standard().provisions().values().stream()
                        .filter(provision -> !provision.isConduct())
                        .map(Provision::number)
                        .toList());
    }

    @Test
    void aRuleReadsAloudLikeItsProvision() {
        assertThat(Documents.AT_MOST_THREE_DAYS.toString())
                .isEqualTo(
                        "3.5.3: on Borrow, when the keeper is the office or a unit and the level is highly secret or secret"
                                + " and the carrier is no cipher telegram: it is demanded that the number of days of the loan is at"
                                + " most the profile's loan-days");
        assertThat(Copying.TOP_SECRET_IS_NOT_COPIED.toString())
                .isEqualTo("9.1.1: on Copy, when the level is top secret: it is forbidden");
    }

    @Test
    void anActThatNoGateCoversIsUndecidedOnClassifiedMatterAlone() {
        refused(POLICY.decide(new Scan(ID), kept(SecrecyLevel.SECRET, OFFICE)), Verdict.UNDECIDED, "-");
        permitted(POLICY.decide(new Scan(ID), kept(file(Classification.open()).build(), OFFICE)));
        refused(POLICY.decide(new Scan(ID)), Verdict.UNDECIDED, "1.2.2");
    }

    @Test
    void theStrictestInstrumentWinsAndIsNamed() {
        Instrument house = Instrument.of("house", "内部规定", "house rules");
        Rule<Borrow> sameDay = Rule.on(Borrow.class)
                .provision("1.1.1")
                .demand(LoanFacts.loanIsAtMost(Limit.of(Parameters.RECEIPT_REGISTER_DAYS)));
        SecrecyPolicy stricter = POLICY.with(Regulation.standard().with(InstrumentRules.of(house, sameDay)));
        Borrow borrow = Borrow.builder()
                .carrier(ID)
                .actor(LI)
                .at(NOW)
                .dueOn(TODAY.plusDays(1))
                .addApprovals(approval(Borrow.KIND, LI, OFFICE_LEADER, Post.OFFICE_LEADER)
                        .build())
                .build();
        permitted(POLICY.decide(borrow, kept(SecrecyLevel.SECRET, OFFICE)));
        Decision decision = stricter.decide(borrow, kept(SecrecyLevel.SECRET, OFFICE));
        refused(decision, Verdict.LACKING, "1.1.1");
        assertThat(decision.findings().get(0).instrument()).isEqualTo(house);
    }
}

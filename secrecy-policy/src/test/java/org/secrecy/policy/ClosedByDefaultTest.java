package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.ContentAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Stage;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Rule;
import org.secrecy.supervision.Train;

/** What nobody speaks of, and what nobody can know, is not permitted, whatever the rules are. */
class ClosedByDefaultTest {

    private static final Instrument HOUSE = Instrument.of("house", "内部规定", "house rules");
    private static final Question<Borrow> ALWAYS =
            Question.of(Phrase.of("如此", "it is so"), Phrase.of("并非如此", "it is not"), matter -> true);
    private static final Rule<Borrow> COVERS =
            Rule.on(Borrow.class).provision("1.1.1").demand(ALWAYS.demandedOf("need", "说明用途", "say what for"));
    private static final Question<Remote> FROM_AFAR =
            Question.of(Phrase.of("远程办理", "it is done from afar"), Phrase.of("当面办理", "it is not"), matter -> true);
    private static final SecrecyPolicy HOUSE_ALONE =
            POLICY.with(Regulation.of(List.of(InstrumentRules.of(HOUSE, COVERS))));
    private static final Custody SECRET = kept(SecrecyLevel.SECRET);

    /** An act of one's own on a carrier, which says that it is of whatever kind. */
    private record Disguised(CarrierId carrier, ActionKind kind) implements CarrierAction {

        @Override
        public Person actor() {
            return READER;
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

    /** An act of one's own that brings matter to a carrier. */
    private record Annotate(CarrierId carrier, Classification content) implements CarrierAction, ContentAction {

        private static final ActionKind KIND = ActionKind.of(Annotate.class, "批注", "annotating");

        @Override
        public ActionKind kind() {
            return KIND;
        }

        @Override
        public Person actor() {
            return READER;
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

    /** What is done from afar. */
    private interface Remote extends Action {}

    /** A loan that is of a further type. */
    private record RemoteBorrow(Borrow loan) implements Borrow, Remote {

        @Override
        public CarrierId carrier() {
            return loan.carrier();
        }

        @Override
        public Person actor() {
            return loan.actor();
        }

        @Override
        public Instant at() {
            return loan.at();
        }

        @Override
        public ImmutableList<Approval> approvals() {
            return loan.approvals();
        }

        @Override
        public Optional<Unit> keptBy() {
            return loan.keptBy();
        }

        @Override
        public LocalDate dueOn() {
            return loan.dueOn();
        }

        @Override
        public Optional<String> need() {
            return loan.need();
        }

        @Override
        public Optional<Person> deliverer() {
            return loan.deliverer();
        }

        @Override
        public Optional<Person> handedOverBy() {
            return loan.handedOverBy();
        }
    }

    /** Undecided for a reason that is no provision's. */
    private static void assertUndecidable(Decision decision, Instrument instrument, String reason) {
        assertUndecided(decision);
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.provision()).isEmpty();
            assertThat(finding.instrument()).isEqualTo(instrument);
            assertThat(finding.reason().english()).contains(reason);
        });
    }

    private static Instrument bureau() {
        return Regulation.standard().instruments().get(0).instrument();
    }

    @Test
    void aRegulationWithoutInstrumentsMakesNoPolicy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.with(Regulation.of(List.of())))
                .withMessage("a regulation must hold at least one instrument, but held none");
    }

    @Test
    void whatDoesNotFitTheCustodyIsUndecidedUnderAnyInstrument() {
        assertPermitted(HOUSE_ALONE.decide(borrow(3).build(), SECRET));
        assertUndecidable(
                HOUSE_ALONE.decide(borrow(3).build(), at(Stage.DESTROYED, SECRET)), HOUSE, "but it is destroyed");
        assertUndecidable(HOUSE_ALONE.decide(borrow(3).build(), CustodyBook.empty(DOCUMENT)), HOUSE, ID.toString());
        assertUndecidable(HOUSE_ALONE.decide(borrow(3).build()), HOUSE, "no custody was given");
    }

    @Test
    void anActThatNamesAnotherKindIsUndecided() {
        assertUndecidable(POLICY.decide(new Disguised(ID, Train.KIND), SECRET), bureau(), "this is no training");
        assertUndecidable(
                POLICY.decide(new Disguised(ID, EndWork.KIND), at(Stage.DESTROYED, SECRET)),
                bureau(),
                "this is no ending the work");
        assertUndecidable(
                POLICY.decide(new Disguised(ID, EndWork.KIND), CustodyBook.empty(DOCUMENT)),
                bureau(),
                "this is no ending the work");
        assertUndecidable(
                POLICY.decide(new Disguised(ID, Train.KIND), kept(Classification.open())),
                bureau(),
                "this is no training");
    }

    @Test
    void anActOfAFurtherTypeMeetsTheRulesOfBothTypes() {
        Rule<Remote> rule = Rule.on(Remote.class)
                .provision("2.1.1")
                .when(FROM_AFAR.isTrue())
                .forbid();
        SecrecyPolicy policy = POLICY.with(Regulation.standard().with(InstrumentRules.of(HOUSE, rule)));
        assertPermitted(policy.decide(approvedBorrow(3).build(), SECRET));
        Decision approved = policy.decide(new RemoteBorrow(approvedBorrow(3).build()), SECRET);
        assertForbidden(approved, "2.1.1");
        assertThat(finding(approved, "2.1.1").instrument()).isEqualTo(HOUSE);
        Decision unapproved = policy.decide(new RemoteBorrow(borrow(3).build()), SECRET);
        assertForbidden(unapproved, "2.1.1", "3.5.2");
        assertThat(unapproved.findings()).map(Finding::instrument).containsExactly(bureau(), HOUSE);
    }

    @Test
    void anActOfAFurtherTypeIsDecidedLikeItsKindWhereNothingSpeaksOfThatType() {
        Decision decision = POLICY.decide(new RemoteBorrow(borrow(3).build()), SECRET);
        assertLacking(decision, "3.5.2");
        assertThat(decision.remedies())
                .isEqualTo(POLICY.decide(borrow(3).build(), SECRET).remedies());
        assertThat(POLICY.decide(new RemoteBorrow(approvedBorrow(3).build()), SECRET)
                        .obligations())
                .isEqualTo(POLICY.decide(approvedBorrow(3).build(), SECRET).obligations())
                .isNotEmpty();
    }

    @Test
    void openMatterBroughtToAClassifiedCarrierIsUndecidedWithoutARule() {
        Annotate openMatter = new Annotate(ID, Classification.open());
        assertUndecidable(POLICY.decide(openMatter, SECRET), bureau(), "none speaks of annotating");
        assertUndecidable(
                POLICY.decide(new Annotate(ID, secret(SecrecyLevel.SECRET)), kept(Classification.open())),
                bureau(),
                "none speaks of annotating");
        assertThat(POLICY.decide(openMatter, kept(Classification.open())).verdict())
                .isEqualTo(Verdict.PERMITTED);
    }
}

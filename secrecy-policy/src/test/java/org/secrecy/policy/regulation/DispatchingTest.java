package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.DECLASSIFIED;
import static org.secrecy.policy.sample.Sample.DOCUMENT;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.OFFICER;
import static org.secrecy.policy.sample.Sample.PLANNING;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.ZHAO;
import static org.secrecy.policy.sample.Sample.carrier;
import static org.secrecy.policy.sample.Sample.copy;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Dispatch;
import org.secrecy.language.Phrase;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** 3.2: dispatching several copies, each with a distribution of its own. */
class DispatchingTest {

    private static final Unit INDUSTRY = Unit.of("产业处");
    private static final Distribution TO_PLANNING = Distribution.to(PLANNING);
    private static final Distribution TO_INDUSTRY = Distribution.to(INDUSTRY);
    private static final Distribution TO_BOTH = Distribution.to(PLANNING, INDUSTRY);

    private static final Remedy ADD_THOSE_LEFT_OUT =
            new Remedy.Amend("consignments", Phrase.of("向漏发的单位和人员补发", "add those who are left out"));

    private static Custody copyOf(int number, Distribution distribution, Classification classification) {
        return kept(OFFICE, carrier(classification).id(copy(number)).distribution(distribution));
    }

    private static Custody secretCopy(int number, Distribution distribution) {
        return copyOf(number, distribution, SECRET);
    }

    private static Consignment to(int number, Addressee recipient) {
        return Consignment.builder()
                .copy(copy(number).copy())
                .recipient(recipient)
                .stamp(SecrecyLevel.SECRET)
                .build();
    }

    private static Consignment to(int number, Unit unit) {
        return to(number, Addressee.of(unit));
    }

    private static Dispatch dispatch(Consignment... consignments) {
        return Dispatch.builder()
                .document(DOCUMENT)
                .actor(OFFICER)
                .at(NOON)
                .addConsignments(consignments)
                .build();
    }

    private static Decision decide(CustodyBook book, Consignment... consignments) {
        return SecrecyPolicy.standard().decide(dispatch(consignments), book);
    }

    private static void isPermitted(Decision decision) {
        assertThat(decision.verdict()).as(decision.toString()).isEqualTo(Verdict.PERMITTED);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.remedies()).isEmpty();
    }

    private static void isLacking(String provision, Decision decision) {
        assertThat(decision.verdict()).as(decision.toString()).isEqualTo(Verdict.LACKING);
        assertThat(decision.provisions()).containsExactly(provisions(provision));
    }

    private static void somebodyIsLeftOut(Decision decision) {
        isLacking("3.2.2", decision);
        assertThat(decision.remedies()).containsExactly(ADD_THOSE_LEFT_OUT);
    }

    @Test
    void everybodyOnTheOneDistributionOfAllCopiesIsReached() {
        CustodyBook book = CustodyBook.of(secretCopy(1, TO_BOTH), secretCopy(2, TO_BOTH));
        isPermitted(decide(book, to(1, PLANNING), to(2, INDUSTRY)));
        somebodyIsLeftOut(decide(book, to(1, PLANNING), to(2, PLANNING)));
        somebodyIsLeftOut(decide(book, to(1, PLANNING)));
    }

    @Test
    void eachCopysOwnDistributionIsReached() {
        CustodyBook book = CustodyBook.of(secretCopy(1, TO_PLANNING), secretCopy(2, TO_BOTH));
        isPermitted(decide(book, to(1, PLANNING), to(2, INDUSTRY)));
        somebodyIsLeftOut(decide(book, to(1, PLANNING), to(2, PLANNING)));
        CustodyBook turned = CustodyBook.of(secretCopy(1, TO_BOTH), secretCopy(2, TO_PLANNING));
        isPermitted(decide(turned, to(1, INDUSTRY), to(2, PLANNING)));
        somebodyIsLeftOut(decide(turned, to(1, PLANNING), to(2, PLANNING)));
    }

    @Test
    void onlyTheDistributionOfWhatIsClassifiedIsToBeReached() {
        CustodyBook book = CustodyBook.of(secretCopy(1, TO_PLANNING), copyOf(2, TO_BOTH, DECLASSIFIED));
        isPermitted(decide(book, to(1, PLANNING), to(2, PLANNING)));
    }

    @Test
    void whoWasReachedBeforeIsReached() {
        CustodyBook book = CustodyBook.of(secretCopy(1, TO_BOTH), secretCopy(2, TO_BOTH));
        CustodyBook after = book.after(dispatch(to(1, INDUSTRY)));
        isPermitted(SecrecyPolicy.standard().decide(dispatch(to(2, PLANNING)), after));
        somebodyIsLeftOut(SecrecyPolicy.standard().decide(dispatch(to(2, INDUSTRY)), after));
    }

    @Test
    void aPersonIsReachedInPersonAndByIdentity() {
        Person member = Person.builder().from(LI).unit(PLANNING).build();
        Distribution toBoth =
                Distribution.builder().addUnits(PLANNING).addPeople(member).build();
        CustodyBook book = CustodyBook.of(secretCopy(1, toBoth), secretCopy(2, toBoth));
        isPermitted(decide(book, to(1, PLANNING), to(2, Addressee.of(Person.of(LI.id(), "另写的名字")))));
        somebodyIsLeftOut(decide(book, to(1, PLANNING), to(2, PLANNING)));
        somebodyIsLeftOut(decide(book, to(1, Addressee.of(member)), to(2, Addressee.of(member))));
    }

    @Test
    void theOneCopyThatGoesOutsideIsFoundWhereverItStands() {
        CustodyBook book =
                CustodyBook.of(secretCopy(1, TO_PLANNING), secretCopy(2, TO_PLANNING), secretCopy(3, TO_PLANNING));
        isPermitted(decide(book, to(1, PLANNING), to(2, PLANNING), to(3, PLANNING)));
        isLacking("3.2.1", decide(book, to(1, INDUSTRY), to(2, PLANNING), to(3, PLANNING)));
        isLacking("3.2.1", decide(book, to(1, PLANNING), to(2, INDUSTRY), to(3, PLANNING)));
        isLacking("3.2.1", decide(book, to(1, PLANNING), to(2, PLANNING), to(3, Addressee.of(ZHAO))));
    }

    @Test
    void theOneCopyThatBearsNoStampIsFoundWhereverItStands() {
        CustodyBook book = CustodyBook.of(secretCopy(1, TO_PLANNING), secretCopy(2, TO_PLANNING));
        Consignment bare = Consignment.builder()
                .from(to(2, PLANNING))
                .stamp(Optional.empty())
                .build();
        isLacking("3.2.3", decide(book, to(1, PLANNING), bare));
        isLacking("3.2.3", decide(book, bare, to(1, PLANNING)));
    }

    @Test
    void eachCopyIsJudgedByItsOwnCustodyWhateverAClassOfSomebodyElsesSaysOfTheOrder() {
        Dispatch crossed = dispatch(to(1, INDUSTRY), to(2, PLANNING));
        Dispatch turned = new TurnedDispatch(crossed);
        CustodyBook book = CustodyBook.of(secretCopy(1, TO_PLANNING), secretCopy(2, TO_INDUSTRY));
        isLacking("3.2.1", SecrecyPolicy.standard().decide(crossed, book));
        isLacking("3.2.1", SecrecyPolicy.standard().decide(turned, book));
    }

    /** A dispatch whose carriers are in another order than its consignments. */
    private record TurnedDispatch(Dispatch told) implements Dispatch {

        @Override
        public ImmutableList<CarrierId> carriers() {
            return told.carriers().reverse();
        }

        @Override
        public DocumentNumber document() {
            return told.document();
        }

        @Override
        public ImmutableList<Consignment> consignments() {
            return told.consignments();
        }

        @Override
        public Person actor() {
            return told.actor();
        }

        @Override
        public Instant at() {
            return told.at();
        }

        @Override
        public ImmutableList<Approval> approvals() {
            return told.approvals();
        }
    }
}

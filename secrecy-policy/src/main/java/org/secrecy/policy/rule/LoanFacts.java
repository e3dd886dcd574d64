package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.custody.Custody;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;

/** The vocabulary of lending and returning. Thread-safe. */
public final class LoanFacts {

    private static final Phrase RETURN_FIRST =
            Phrase.of("先归还{0}；借阅不能续期", "have {0} returned first; a loan is not renewed");

    /** How many calendar days after the day of the loan it is due. */
    public static final Quantity<Borrow> LOAN_DAYS = Quantity.of(
            "借阅天数",
            "number of days of the loan",
            matter -> Math.toIntExact(
                    ChronoUnit.DAYS.between(matter.day(), matter.action().dueOn())));

    /** It is stated what the carrier is needed for. */
    public static final Requirement<Borrow> NEED_IS_STATED = Question.<Borrow>of(
                    Phrase.of("写明工作需要", "the need is stated"),
                    Phrase.of("没有写明工作需要", "no need is stated"),
                    matter -> matter.action().need().isPresent())
            .isTrue()
            .curedByAmending("need", "写明工作需要", "state the need");

    /** The confidential officer who keeps, delivers and recovers the carrier. */
    private static final Role<Borrow> DELIVERER =
            Role.of("deliverer", "专程保管、送达、回收人", "one who keeps, delivers and recovers it", Borrow::deliverer);

    /** A named confidential officer keeps, delivers and recovers the carrier. */
    public static final Requirement<Borrow> CONFIDENTIAL_OFFICER_DELIVERS = DELIVERER.isA(Post.CONFIDENTIAL_OFFICER);

    /** Whether somebody is named who keeps, delivers and recovers the carrier. */
    public static final Question<Borrow> DELIVERER_IS_NAMED = Question.of(
            Phrase.of("指名了专程送达人", "somebody is named who delivers it"),
            Phrase.of("没有指名专程送达人", "nobody is named who delivers it"),
            matter -> matter.action().deliverer().isPresent());

    /** The carrier is not out. */
    public static final Requirement<Borrow> CARRIER_IS_BACK = Question.<Borrow>of(
                    Phrase.of("载体已经归还", "the carrier is back"),
                    Phrase.of("载体仍在外", "it is still out"),
                    matter -> !CarrierFacts.isOut(matter.custodyOrNone()))
            .isTrue()
            .curedBy(matter -> returnedFirst(matter.action().carrier()));

    /** Whether the carrier is handed over by the one who has borrowed it. */
    public static final Question<Borrow> HANDED_OVER_BY_ITS_BORROWER = Question.of(
            Phrase.of("载体由借阅人转借", "its borrower hands the carrier over"),
            Phrase.of("载体不由借阅人转借", "its borrower does not hand the carrier over"),
            matter -> matter.action().handedOverBy().isPresent()
                    && isItsBorrower(matter, matter.action().handedOverBy().get()));

    /** Whether the carrier has pages or documents that can be counted. */
    public static final Question<Return> COUNTABLE = Question.of(
            Phrase.of("载体有页数或内含文件可点", "the carrier has pages or documents to count"),
            Phrase.of("载体无页数或内含文件可点", "the carrier has no pages or documents to count"),
            matter -> matter.custody()
                    .map(custody -> custody.carrier())
                    .filter(LoanFacts::isCountable)
                    .isPresent());

    /** What comes back is what went out, or the keeper recorded what was taken out. */
    public static final Requirement<Return> NOTHING_IS_DRAWN_OUT = Question.<Return>of(
                    Phrase.of(
                            "归还的文件和页数与借出时一致，或者抽取已由保管人登记",
                            "the documents and pages that went out come back, or the keeper recorded what was taken out"),
                    Phrase.of(
                            "不一致且没有登记；应按1.5.1报告", "they do not and nothing was recorded; a report as in 1.5.1 is owed"),
                    LoanFacts::isComplete)
            .isTrue()
            .curedByAmending(
                    "pages", "补齐缺少的文件和页，或者由保管人登记抽取情况", "bring what is missing, or have the keeper record its removal");

    private LoanFacts() {}

    /** The loan is at most as long as the limit allows; the remedy is an earlier due day. */
    public static Requirement<Borrow> loanIsAtMost(Limit limit) {
        return LOAN_DAYS
                .atMost(limit)
                .curedBy(matter ->
                        new Remedy.ReturnBy(RegulationTime.daysAfter(matter.day(), limit.in(matter.settings()))));
    }

    private static Remedy returnedFirst(CarrierId carrier) {
        return new Remedy.SettleFirst(ImmutableList.of(carrier), RETURN_FIRST.with(carrier));
    }

    private static boolean isItsBorrower(Matter<? extends Borrow> matter, Person giver) {
        Custody custody = matter.custodyOrNone();
        Optional<Loan> loan = custody == null ? Optional.empty() : custody.loan();
        return loan.isPresent() && loan.get().borrower().is(giver);
    }

    private static boolean isCountable(Carrier carrier) {
        return carrier.pages().isPresent() || !carrier.documents().isEmpty();
    }

    private static boolean isComplete(Matter<? extends Return> matter) {
        Return act = matter.action();
        Carrier carrier = CarrierFacts.custodyOf(matter).carrier();
        boolean complete = (carrier.pages().isEmpty() || carrier.pages().equals(act.pages()))
                && carrier.documents().equals(act.documents());
        return complete || recorded(matter, act);
    }

    private static boolean recorded(Matter<? extends Return> matter, Return act) {
        return act.removalRecordedBy()
                .filter(person -> KeeperFacts.isKeeper(matter, person))
                .isPresent();
    }
}

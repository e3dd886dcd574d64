package org.secrecy.policy.regulation;

import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;
import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;
import static org.secrecy.office.UnitKind.ARCHIVE;
import static org.secrecy.policy.rule.ApprovalFacts.approvalBy;
import static org.secrecy.policy.rule.CarrierFacts.ARCHIVE_RULES_BIND_IT;
import static org.secrecy.policy.rule.CarrierFacts.CASE_FILE;
import static org.secrecy.policy.rule.CarrierFacts.KEPT_BY;
import static org.secrecy.policy.rule.CarrierFacts.LENT_BY_ARCHIVE;
import static org.secrecy.policy.rule.CarrierFacts.LEVEL;
import static org.secrecy.policy.rule.LoanFacts.NEED_IS_STATED;
import static org.secrecy.policy.rule.LoanFacts.NOT_HANDED_OVER_BY_ITS_BORROWER;
import static org.secrecy.policy.rule.LoanFacts.loanIsAtMost;

import com.google.common.collect.ImmutableList;
import org.secrecy.copying.Copy;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Post;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Limit;
import org.secrecy.policy.rule.Rule;

/** Chapter 7: archives. */
final class Archives {

    // 7.6 Borrowing from the archive

    /** 7.6.1: the archive does not lend case files… */
    static final Rule<Borrow> CASE_FILES_ARE_NOT_LENT = Rule.on(Borrow.class)
            .provision("7.6.1")
            .when(KEPT_BY.is(ARCHIVE), CASE_FILE.isTrue())
            .forbid();

    /** 7.6.1: …nor what is top secret. */
    static final Rule<Borrow> TOP_SECRET_IS_NOT_LENT = Rule.on(Borrow.class)
            .provision("7.6.1")
            .when(KEPT_BY.is(ARCHIVE), LEVEL.is(TOP_SECRET))
            .forbid();

    /** 7.6.2: any other classified document is lent for a stated need… */
    static final Rule<Borrow> ARCHIVE_LENDS_FOR_A_NEED = Rule.on(Borrow.class)
            .provision("7.6.2")
            .when(
                    KEPT_BY.is(ARCHIVE),
                    LEVEL.isOneOf(HIGHLY_SECRET, SECRET),
                    CASE_FILE.isFalse(),
                    ARCHIVE_RULES_BIND_IT.isTrue())
            .demand(NEED_IS_STATED);

    /** 7.6.2: …that the office leader approves… */
    static final Rule<Borrow> ARCHIVE_LENDS_WHEN_APPROVED = Rule.on(Borrow.class)
            .provision("7.6.2")
            .when(
                    KEPT_BY.is(ARCHIVE),
                    LEVEL.isOneOf(HIGHLY_SECRET, SECRET),
                    CASE_FILE.isFalse(),
                    ARCHIVE_RULES_BIND_IT.isTrue())
            .demand(approvalBy(Post.OFFICE_LEADER));

    /** 7.6.3: …for at most a week. */
    static final Rule<Borrow> AT_MOST_A_WEEK = Rule.on(Borrow.class)
            .provision("7.6.3")
            .when(
                    KEPT_BY.is(ARCHIVE),
                    LEVEL.isOneOf(HIGHLY_SECRET, SECRET),
                    CASE_FILE.isFalse(),
                    ARCHIVE_RULES_BIND_IT.isTrue())
            .demand(loanIsAtMost(Limit.of(Parameters.ARCHIVE_LOAN_DAYS)));

    /** 7.6.3: what the archive lent is returned, and uncopied. */
    static final Duty<Borrow> ARCHIVE_LOAN_IS_RETURNED = Duty.after(Borrow.class, "7.6.3")
            .when(KEPT_BY.is(ARCHIVE))
            .insteadOf(Documents.LOAN_IS_RETURNED)
            .owes("不经复印归还档案室", "return to the archive, uncopied")
            .due(matter -> matter.action().dueOn())
            .dischargedBy(Return.KIND);

    /** 7.6.4: what the archive lent is not copied. */
    static final Rule<Copy> NOT_COPIED_WHILE_LENT = Rule.on(Copy.class)
            .provision("7.6.4")
            .when(LENT_BY_ARCHIVE.isTrue())
            .forbid();

    /** 7.6.5: what the archive lent is not lent on by its borrower. */
    static final Rule<Borrow> NOT_LENT_ON = Rule.on(Borrow.class)
            .provision("7.6.5")
            .when(LENT_BY_ARCHIVE.isTrue())
            .forbidUnless(NOT_HANDED_OVER_BY_ITS_BORROWER);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            CASE_FILES_ARE_NOT_LENT,
            TOP_SECRET_IS_NOT_LENT,
            ARCHIVE_LENDS_FOR_A_NEED,
            ARCHIVE_LENDS_WHEN_APPROVED,
            AT_MOST_A_WEEK,
            NOT_COPIED_WHILE_LENT,
            NOT_LENT_ON);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(ARCHIVE_LOAN_IS_RETURNED);

    private Archives() {}
}

package org.secrecy.policy.regulation;

import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;
import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;
import static org.secrecy.office.UnitKind.ARCHIVE;
import static org.secrecy.policy.rule.ApprovalFacts.approvalBy;
import static org.secrecy.policy.rule.ArchiveFacts.AN_ORGANISATION_ASKS;
import static org.secrecy.policy.rule.ArchiveFacts.ARCHIVIST_OR_ERRAND;
import static org.secrecy.policy.rule.ArchiveFacts.ARCHIVIST_OR_ESCORTED;
import static org.secrecy.policy.rule.ArchiveFacts.BY_AN_OUTSIDER;
import static org.secrecy.policy.rule.ArchiveFacts.CONCERNS_THE_READER;
import static org.secrecy.policy.rule.ArchiveFacts.INTRODUCED;
import static org.secrecy.policy.rule.ArchiveFacts.IN_THE_READING_ROOM;
import static org.secrecy.policy.rule.ArchiveFacts.LEADER_OF_THE_FILE_APPROVES;
import static org.secrecy.policy.rule.ArchiveFacts.PERSONAL_FILE;
import static org.secrecy.policy.rule.ArchiveFacts.TAKEN_AWAY;
import static org.secrecy.policy.rule.ArchiveFacts.TOLD_TO_ONE_CONCERNED;
import static org.secrecy.policy.rule.CarrierFacts.ARCHIVE_RULES_BIND_IT;
import static org.secrecy.policy.rule.CarrierFacts.CASE_FILE;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.CarrierFacts.KEPT_BY;
import static org.secrecy.policy.rule.CarrierFacts.LENT_BY_ARCHIVE;
import static org.secrecy.policy.rule.CarrierFacts.LEVEL;
import static org.secrecy.policy.rule.LoanFacts.HANDED_OVER_BY_ITS_BORROWER;
import static org.secrecy.policy.rule.LoanFacts.NEED_IS_STATED;
import static org.secrecy.policy.rule.LoanFacts.loanIsAtMost;

import com.google.common.collect.ImmutableList;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.archive.EnterArchive;
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

    // 7.3 Entering

    /** 7.3.1: archivists alone enter the archive; anyone else only with a stated errand… */
    static final Rule<EnterArchive> ENTERED_FOR_AN_ERRAND =
            Rule.on(EnterArchive.class).provision("7.3.1").demand(ARCHIVIST_OR_ERRAND);

    /** 7.3.1: …and escorted by an archivist. */
    static final Rule<EnterArchive> ENTERED_UNDER_ESCORT =
            Rule.on(EnterArchive.class).provision("7.3.1").demand(ARCHIVIST_OR_ESCORTED);

    // 7.4 and 7.5 Consulting and telling

    /** 7.4.1: a consultation is registered. */
    static final Duty<ConsultArchive> CONSULTATION_IS_REGISTERED = Duty.after(ConsultArchive.class, "7.4.1")
            .by(Post.ARCHIVIST)
            .owes("登记查阅", "register the consultation")
            .dueTheSameDay()
            .dischargedByItsOwnEntry(ConsultArchive.KIND);

    /** 7.4.2: an outsider brings an introduction letter. */
    static final Rule<ConsultArchive> OUTSIDERS_ARE_INTRODUCED = Rule.on(ConsultArchive.class)
            .provision("7.4.2")
            .when(BY_AN_OUTSIDER.isTrue())
            .demand(INTRODUCED);

    /** 7.4.3: the leader in charge of the file's line approves the consultation of what is classified. */
    static final Rule<ConsultArchive> LEADER_LETS_CONSULT = Rule.on(ConsultArchive.class)
            .provision("7.4.3")
            .when(CLASSIFIED.isTrue())
            .demand(LEADER_OF_THE_FILE_APPROVES);

    /** 7.4.4: files are consulted in the reading room only. */
    static final Rule<ConsultArchive> CONSULTED_IN_THE_READING_ROOM =
            Rule.on(ConsultArchive.class).provision("7.4.4").demand(IN_THE_READING_ROOM);

    /** 7.4.5: no file is taken away. */
    static final Rule<ConsultArchive> FILES_STAY = Rule.on(ConsultArchive.class)
            .provision("7.4.5")
            .when(TAKEN_AWAY.isTrue())
            .forbid();

    /** 7.5.1: an organisation asks, not a private person. */
    static final Rule<ConsultArchive> ORGANISATIONS_ASK =
            Rule.on(ConsultArchive.class).provision("7.5.1").demand(AN_ORGANISATION_ASKS);

    /** 7.5.2: nobody consults a file that concerns themselves. */
    static final Rule<ConsultArchive> NOBODY_CONSULTS_ONES_OWN_FILE = Rule.on(ConsultArchive.class)
            .provision("7.5.2")
            .when(CONCERNS_THE_READER.isTrue())
            .forbid();

    /** 7.5.3: what personal files hold is told to nobody unrelated. */
    static final Rule<DiscloseArchive> NOT_TOLD_TO_THE_UNRELATED = Rule.on(DiscloseArchive.class)
            .provision("7.5.3")
            .when(PERSONAL_FILE.isTrue())
            .forbidUnless(TOLD_TO_ONE_CONCERNED);

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
            .dueOn(Borrow::dueOn)
            .dischargedBy(Return.KIND);

    /** 7.6.4: what the archive lent is not copied. */
    static final Rule<Copy> NOT_COPIED_WHILE_LENT = Rule.on(Copy.class)
            .provision("7.6.4")
            .when(LENT_BY_ARCHIVE.isTrue())
            .forbid();

    /** 7.6.5: what the archive lent is not lent on by its borrower. */
    static final Rule<Borrow> NOT_LENT_ON = Rule.on(Borrow.class)
            .provision("7.6.5")
            .when(LENT_BY_ARCHIVE.isTrue(), HANDED_OVER_BY_ITS_BORROWER.isTrue())
            .forbid();

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            ENTERED_FOR_AN_ERRAND,
            ENTERED_UNDER_ESCORT,
            OUTSIDERS_ARE_INTRODUCED,
            LEADER_LETS_CONSULT,
            CONSULTED_IN_THE_READING_ROOM,
            FILES_STAY,
            ORGANISATIONS_ASK,
            NOBODY_CONSULTS_ONES_OWN_FILE,
            NOT_TOLD_TO_THE_UNRELATED,
            CASE_FILES_ARE_NOT_LENT,
            TOP_SECRET_IS_NOT_LENT,
            ARCHIVE_LENDS_FOR_A_NEED,
            ARCHIVE_LENDS_WHEN_APPROVED,
            AT_MOST_A_WEEK,
            NOT_COPIED_WHILE_LENT,
            NOT_LENT_ON);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(CONSULTATION_IS_REGISTERED, ARCHIVE_LOAN_IS_RETURNED);

    private Archives() {}
}

package org.secrecy.policy.regulation;

import static org.secrecy.classification.SecrecyLevel.HIGHLY_SECRET;
import static org.secrecy.classification.SecrecyLevel.SECRET;
import static org.secrecy.office.UnitKind.ARCHIVE;
import static org.secrecy.office.UnitKind.OFFICE;
import static org.secrecy.office.UnitKind.UNIT;
import static org.secrecy.policy.rule.ApprovalFacts.approvalBy;
import static org.secrecy.policy.rule.ApprovalFacts.approvalByAny;
import static org.secrecy.policy.rule.ApprovalFacts.approvalByOne;
import static org.secrecy.policy.rule.CarrierFacts.CIPHER_TELEGRAM;
import static org.secrecy.policy.rule.CarrierFacts.CIPHER_TELEGRAM_OR_TOP_SECRET;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.CarrierFacts.KEPT_BY;
import static org.secrecy.policy.rule.CarrierFacts.LEVEL;
import static org.secrecy.policy.rule.CarrierFacts.OUT;
import static org.secrecy.policy.rule.CustodyFacts.ADDRESSED_HERE;
import static org.secrecy.policy.rule.CustodyFacts.APPRAISED;
import static org.secrecy.policy.rule.CustodyFacts.CABINET_IS_LOCKED;
import static org.secrecy.policy.rule.CustodyFacts.CABINET_OF;
import static org.secrecy.policy.rule.CustodyFacts.CARRIED_ABOUT;
import static org.secrecy.policy.rule.CustodyFacts.COMES_FROM_A_KEEPER;
import static org.secrecy.policy.rule.CustodyFacts.CONFIDENTIAL_OFFICER_BRINGS_IT;
import static org.secrecy.policy.rule.CustodyFacts.GOES_BACK_TO_A_KEEPER;
import static org.secrecy.policy.rule.CustodyFacts.LISTED;
import static org.secrecy.policy.rule.CustodyFacts.NO_LONGER_NEEDED;
import static org.secrecy.policy.rule.CustodyFacts.NUMBER_IS_RIGHT;
import static org.secrecy.policy.rule.CustodyFacts.OFFICE_CABINET_IS_DEDICATED;
import static org.secrecy.policy.rule.CustodyFacts.OFFICE_KEEPER_IS_NAMED;
import static org.secrecy.policy.rule.CustodyFacts.PACKAGING_IS_INTACT;
import static org.secrecy.policy.rule.CustodyFacts.READER_IS_IN_SCOPE;
import static org.secrecy.policy.rule.CustodyFacts.READ_IN_OFFICE;
import static org.secrecy.policy.rule.CustodyFacts.SETTLED;
import static org.secrecy.policy.rule.CustodyFacts.UNIT_OFFICER_KEEPS_IT;
import static org.secrecy.policy.rule.CustodyFacts.supervisorsAreAtLeast;
import static org.secrecy.policy.rule.DispatchFacts.NOBODY_LEFT_OUT;
import static org.secrecy.policy.rule.DispatchFacts.NOBODY_OUTSIDE;
import static org.secrecy.policy.rule.DispatchFacts.STAMPED;
import static org.secrecy.policy.rule.LoanFacts.CARRIER_IS_BACK;
import static org.secrecy.policy.rule.LoanFacts.CONFIDENTIAL_OFFICER_DELIVERS;
import static org.secrecy.policy.rule.LoanFacts.COUNTABLE;
import static org.secrecy.policy.rule.LoanFacts.DELIVERER_IS_NAMED;
import static org.secrecy.policy.rule.LoanFacts.NEED_IS_STATED;
import static org.secrecy.policy.rule.LoanFacts.NOTHING_IS_DRAWN_OUT;
import static org.secrecy.policy.rule.LoanFacts.loanIsAtMost;

import com.google.common.collect.ImmutableList;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Post;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Limit;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.Term;
import org.secrecy.supervision.Inspect;

/** Chapter 3: documents; its first clause, on classifying, stands by itself in {@link Classifying}. */
final class Documents {

    // 3.2 Dispatching

    /** 3.2.1: nobody outside the approved distribution receives a classified document… */
    static final Rule<Dispatch> NOT_SPREAD_WIDER =
            Rule.on(Dispatch.class).provision("3.2.1").when(CLASSIFIED.isTrue()).demand(NOBODY_OUTSIDE);

    /** 3.2.2: …and nobody on it is left out. */
    static final Rule<Dispatch> NOT_SPREAD_LESS =
            Rule.on(Dispatch.class).provision("3.2.2").when(CLASSIFIED.isTrue()).demand(NOBODY_LEFT_OUT);

    /** 3.2.3: a classified carrier bears the stamp of its level. */
    static final Rule<Dispatch> BEARS_ITS_STAMP =
            Rule.on(Dispatch.class).provision("3.2.3").when(CLASSIFIED.isTrue()).demand(STAMPED);

    // 3.3 Receiving

    /** 3.3.1: what is received is counted against the list. */
    static final Rule<Receive> NUMBER_IS_CHECKED =
            Rule.on(Receive.class).provision("3.3.1").demand(NUMBER_IS_RIGHT);

    /** 3.3.2: what is addressed to another is passed back unopened. */
    static final Rule<Receive> MAIL_OF_OTHERS_IS_PASSED_BACK =
            Rule.on(Receive.class).provision("3.3.2").forbidUnless(ADDRESSED_HERE);

    /** 3.3.3: the packaging is looked at. */
    static final Rule<Receive> PACKAGING_IS_CHECKED =
            Rule.on(Receive.class).provision("3.3.3").demand(PACKAGING_IS_INTACT);

    /** 3.3.4: what is received is registered. */
    static final Duty<Receive> RECEIPT_IS_REGISTERED = Duty.after(Receive.class, "3.3.4")
            .byMember(Receive::signedBy)
            .owes("登记所收载体", "register what was received")
            .ofEach(act -> numbers(act.carriers()))
            .dueWithin(Parameters.RECEIPT_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    // 3.4 Circulating

    /** 3.4.1: a confidential officer brings the carrier… */
    static final Rule<Circulate> CONFIDENTIAL_OFFICER_BRINGS = Rule.on(Circulate.class)
            .provision("3.4.1")
            .when(CLASSIFIED.isTrue())
            .demand(CONFIDENTIAL_OFFICER_BRINGS_IT);

    /** 3.4.1: …to a reader in scope. */
    static final Rule<Circulate> READER_MAY_KNOW = Rule.on(Circulate.class)
            .provision("3.4.1")
            .when(CLASSIFIED.isTrue())
            .demand(READER_IS_IN_SCOPE);

    /** 3.4.2: it is read in the office as a rule. */
    static final Rule<Circulate> READING_IS_IN_THE_OFFICE = Rule.on(Circulate.class)
            .provision("3.4.2")
            .when(CLASSIFIED.isTrue())
            .advise(READ_IN_OFFICE.isTrue());

    /** 3.4.3: the reader does not carry it about. */
    static final Rule<Circulate> NOT_CARRIED_ABOUT = Rule.on(Circulate.class)
            .provision("3.4.3")
            .when(CLASSIFIED.isTrue())
            .forbidUnless(CARRIED_ABOUT.isFalse());

    /** 3.4.4: no lateral passing: it comes from a keeper or a confidential officer… */
    static final Rule<Circulate> NOT_PASSED_ON_BY_A_READER = Rule.on(Circulate.class)
            .provision("3.4.4")
            .when(CLASSIFIED.isTrue())
            .forbidUnless(COMES_FROM_A_KEEPER);

    /** 3.4.4: …and goes back to one. */
    static final Rule<Circulate> NOT_PASSED_ON_TO_A_READER = Rule.on(Circulate.class)
            .provision("3.4.4")
            .when(CLASSIFIED.isTrue())
            .forbidUnless(GOES_BACK_TO_A_KEEPER);

    /** 3.4.5: nothing is drawn out of what went out. */
    static final Rule<Return> NOTHING_DRAWN_OUT = Rule.on(Return.class)
            .provision("3.4.5")
            .when(CLASSIFIED.isTrue(), OUT.isTrue(), COUNTABLE.isTrue())
            .demand(NOTHING_IS_DRAWN_OUT);

    // 3.5 Borrowing from the office or a unit

    /** 3.5.1: what is out is returned before it is lent again. */
    static final Rule<Borrow> RETURNED_BEFORE_LENT_AGAIN =
            Rule.on(Borrow.class).provision("3.5.1").withoutCovering().demand(CARRIER_IS_BACK);

    /** 3.5.1: a loan ends with its return by the due day. */
    static final Duty<Borrow> LOAN_IS_RETURNED = Duty.after(Borrow.class, "3.5.1")
            .owes("归还", "return")
            .dueOn(Borrow::dueOn)
            .dischargedBy(Return.KIND);

    /** 3.5.1: a loan is entered in the loan register. */
    static final Duty<Borrow> LOAN_IS_ENTERED = Duty.after(Borrow.class, "3.5.1")
            .byKeeper()
            .owes("记入借阅登记", "write into the loan register")
            .dueTheSameDay()
            .dischargedByItsOwnEntry(Borrow.KIND);

    /** 3.5.2: the office leader approves the loan of what is highly secret or secret. */
    static final Rule<Borrow> OFFICE_LEADER_APPROVES = Rule.on(Borrow.class)
            .provision("3.5.2")
            .when(KEPT_BY.isOneOf(OFFICE, UNIT), LEVEL.isOneOf(HIGHLY_SECRET, SECRET), CIPHER_TELEGRAM.isFalse())
            .demand(approvalBy(Post.OFFICE_LEADER));

    /** 3.5.3: such a loan lasts at most three days. */
    static final Rule<Borrow> AT_MOST_THREE_DAYS = Rule.on(Borrow.class)
            .provision("3.5.3")
            .when(KEPT_BY.isOneOf(OFFICE, UNIT), LEVEL.isOneOf(HIGHLY_SECRET, SECRET), CIPHER_TELEGRAM.isFalse())
            .demand(loanIsAtMost(Limit.of(Parameters.LOAN_DAYS)));

    /** 3.5.4 and its exception 3.5.5: what is top secret, and cipher telegrams, are not lent unless a need is stated… */
    static final Rule<Borrow> EXCEPTION_NEEDS_A_NEED = Rule.on(Borrow.class)
            .provision("3.5.5")
            .speakingFor("3.5.4")
            .when(CIPHER_TELEGRAM_OR_TOP_SECRET.isTrue())
            .demand(NEED_IS_STATED);

    /** 3.5.5: …a relevant leader approves… */
    static final Rule<Borrow> EXCEPTION_NEEDS_A_LEADER = Rule.on(Borrow.class)
            .provision("3.5.5")
            .speakingFor("3.5.4")
            .when(CIPHER_TELEGRAM_OR_TOP_SECRET.isTrue())
            .demand(approvalByAny(Parameters.RELEVANT_LEADERS));

    /** 3.5.5: …a named confidential officer keeps, delivers and recovers it… */
    static final Rule<Borrow> EXCEPTION_NEEDS_AN_OFFICER = Rule.on(Borrow.class)
            .provision("3.5.5")
            .speakingFor("3.5.4")
            .when(CIPHER_TELEGRAM_OR_TOP_SECRET.isTrue())
            .demand(CONFIDENTIAL_OFFICER_DELIVERS);

    /** 3.5.5: …and the loan is as short as any. */
    static final Rule<Borrow> EXCEPTION_IS_SHORT = Rule.on(Borrow.class)
            .provision("3.5.5")
            .speakingFor("3.5.4")
            .when(CIPHER_TELEGRAM_OR_TOP_SECRET.isTrue())
            .demand(loanIsAtMost(Limit.lower(Parameters.EXCEPTIONAL_LOAN_DAYS, Parameters.LOAN_DAYS)));

    /** 3.5.5: the named officer keeps, delivers and recovers what is lent by exception. */
    static final Duty<Borrow> EXCEPTION_IS_RECOVERED = Duty.after(Borrow.class, "3.5.5")
            .when(CIPHER_TELEGRAM_OR_TOP_SECRET.isTrue(), DELIVERER_IS_NAMED.isTrue())
            .byMember(act -> act.deliverer().orElseThrow())
            .owes("专程保管、送达并收回", "keep, deliver and recover")
            .dueOn(Borrow::dueOn)
            .dischargedBy(Return.KIND);

    // 3.6 Keeping and destroying

    /** 3.6.1: the office keeps what is classified in a dedicated cabinet of its own… */
    static final Rule<Store> KEPT_IN_A_DEDICATED_CABINET = Rule.on(Store.class)
            .provision("3.6.1")
            .when(CLASSIFIED.isTrue(), CABINET_OF.isOneOf(OFFICE, ARCHIVE))
            .demand(OFFICE_CABINET_IS_DEDICATED);

    /** 3.6.1: …with a named keeper… */
    static final Rule<Store> OFFICE_NAMES_A_KEEPER = Rule.on(Store.class)
            .provision("3.6.1")
            .when(CLASSIFIED.isTrue(), CABINET_OF.isOneOf(OFFICE, ARCHIVE))
            .demand(OFFICE_KEEPER_IS_NAMED);

    /** 3.6.1: …and a unit keeps it with its part-time secrecy officer. */
    static final Rule<Store> UNIT_KEEPS_BY_ITS_OFFICER = Rule.on(Store.class)
            .provision("3.6.1")
            .when(CLASSIFIED.isTrue(), CABINET_OF.is(UNIT))
            .demand(UNIT_OFFICER_KEEPS_IT);

    /** 3.6.2: the cabinet is locked. */
    static final Rule<Store> LOCKED =
            Rule.on(Store.class).provision("3.6.2").when(CLASSIFIED.isTrue()).demand(CABINET_IS_LOCKED);

    /** 3.6.3: what lies in a cabinet is checked at intervals. */
    static final CalendarDuty CABINET_IS_CHECKED = CalendarDuty.of(
            "3.6.3",
            Phrase.of("文件橱存入第一件涉密载体", "a cabinet holds its first classified carrier"),
            Phrase.of("核查文件橱", "check the cabinet"),
            Term.every(Parameters.STORAGE_CHECK_DAYS),
            CheckStorage.KIND);

    /** 3.6.4: what the work on it has ended of is archived within the year. */
    static final Duty<EndWork> ARCHIVED_WITHIN_THE_YEAR = Duty.after(EndWork.class, "3.6.4")
            .when(SETTLED.isFalse())
            .byKeeper()
            .owes("归档", "archive")
            .dueByTheEndOfTheYear()
            .dischargedBy(Archive.KIND);

    /** 3.6.5: only what is listed is destroyed… */
    static final Rule<Destroy> DESTROYED_BY_LIST =
            Rule.on(Destroy.class).provision("3.6.5").demand(LISTED);

    /** 3.6.5: …which is surplus, no longer needed… */
    static final Rule<Destroy> DESTROYED_WHEN_NOT_NEEDED =
            Rule.on(Destroy.class).provision("3.6.5").demand(NO_LONGER_NEEDED);

    /** 3.6.5: …and appraised as not to be archived… */
    static final Rule<Destroy> DESTROYED_WHEN_APPRAISED =
            Rule.on(Destroy.class).provision("3.6.5").demand(APPRAISED);

    /** 3.6.5: …once that is approved. */
    static final Rule<Destroy> DESTROYED_WHEN_APPROVED =
            Rule.on(Destroy.class).provision("3.6.5").demand(approvalByOne(Parameters.DESTRUCTION_APPROVER));

    /** 3.6.6: two others at least supervise the destruction. */
    static final Rule<Destroy> DESTROYED_UNDER_SUPERVISION = Rule.on(Destroy.class)
            .provision("3.6.6")
            .demand(supervisorsAreAtLeast(Limit.of(Parameters.SUPERVISORS_OF_DESTRUCTION)));

    // 3.9 Inspecting

    /** 3.9.1: each leader in charge and the office director inspect at intervals, from the first entry of the ledger on. */
    static final CalendarDuty LEADERS_INSPECT = CalendarDuty.of(
            "3.9.1",
            Phrase.of("有了第一条记录", "the ledger has its first entry"),
            Phrase.of("督促检查", "inspect"),
            Term.every(Parameters.INSPECTION_DAYS),
            Inspect.KIND);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            NOT_SPREAD_WIDER,
            NOT_SPREAD_LESS,
            BEARS_ITS_STAMP,
            NUMBER_IS_CHECKED,
            MAIL_OF_OTHERS_IS_PASSED_BACK,
            PACKAGING_IS_CHECKED,
            CONFIDENTIAL_OFFICER_BRINGS,
            READER_MAY_KNOW,
            READING_IS_IN_THE_OFFICE,
            NOT_CARRIED_ABOUT,
            NOT_PASSED_ON_BY_A_READER,
            NOT_PASSED_ON_TO_A_READER,
            NOTHING_DRAWN_OUT,
            RETURNED_BEFORE_LENT_AGAIN,
            OFFICE_LEADER_APPROVES,
            AT_MOST_THREE_DAYS,
            EXCEPTION_NEEDS_A_NEED,
            EXCEPTION_NEEDS_A_LEADER,
            EXCEPTION_NEEDS_AN_OFFICER,
            EXCEPTION_IS_SHORT,
            KEPT_IN_A_DEDICATED_CABINET,
            OFFICE_NAMES_A_KEEPER,
            UNIT_KEEPS_BY_ITS_OFFICER,
            LOCKED,
            DESTROYED_BY_LIST,
            DESTROYED_WHEN_NOT_NEEDED,
            DESTROYED_WHEN_APPRAISED,
            DESTROYED_WHEN_APPROVED,
            DESTROYED_UNDER_SUPERVISION);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(
            RECEIPT_IS_REGISTERED, LOAN_IS_RETURNED, LOAN_IS_ENTERED, EXCEPTION_IS_RECOVERED, ARCHIVED_WITHIN_THE_YEAR);

    static final ImmutableList<CalendarDuty> CALENDAR = ImmutableList.of(CABINET_IS_CHECKED, LEADERS_INSPECT);

    private Documents() {}

    private static ImmutableList<CarrierId> numbers(ImmutableList<Carrier> carriers) {
        ImmutableList.Builder<CarrierId> numbers = ImmutableList.builderWithExpectedSize(carriers.size());
        carriers.forEach(carrier -> numbers.add(carrier.id()));
        return numbers.build();
    }
}

package org.secrecy.policy.regulation;

import static org.secrecy.policy.rule.ApprovalFacts.approvalByBody;
import static org.secrecy.policy.rule.ApprovalFacts.approvalByCompetentOrgan;
import static org.secrecy.policy.rule.ApprovalFacts.approvalByOne;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.ContentFacts.CONTENT_CLASSIFIED;
import static org.secrecy.policy.rule.ContentFacts.GOES_ABROAD;
import static org.secrecy.policy.rule.ForeignFacts.CONCERNS_WHOLE_BUREAU;
import static org.secrecy.policy.rule.ForeignFacts.NEEDED_ABROAD;
import static org.secrecy.policy.rule.ForeignFacts.OFFICE_ARRANGES;
import static org.secrecy.policy.rule.ForeignFacts.PROTECTED;
import static org.secrecy.policy.rule.ForeignFacts.companionsAreAtLeast;
import static org.secrecy.policy.rule.PublicityFacts.OTHER_SIDE_IS_BOUND;
import static org.secrecy.policy.rule.PublicityFacts.UNAVOIDABLE;

import com.google.common.collect.ImmutableList;
import org.secrecy.custody.Register;
import org.secrecy.foreign.AbroadAction;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.foreign.DiscloseToForeigners;
import org.secrecy.foreign.FileReceptions;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.RecordReception;
import org.secrecy.language.Phrase;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Limit;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.Term;

/** Chapter 5: foreign affairs. */
final class Foreign {

    // 5.1 to 5.3 Visitors

    /** 5.1.1: what concerns the whole bureau is arranged by the office. */
    static final Rule<HostVisitors> OFFICE_ARRANGES_WHAT_CONCERNS_ALL = Rule.on(HostVisitors.class)
            .provision("5.1.1")
            .when(CONCERNS_WHOLE_BUREAU.isTrue())
            .demand(OFFICE_ARRANGES);

    /** 5.2.1: two of the staff at least accompany visitors at every part of the visit. */
    static final Rule<HostVisitors> VISITORS_ARE_ACCOMPANIED = Rule.on(HostVisitors.class)
            .provision("5.2.1")
            .demand(companionsAreAtLeast(Limit.of(Parameters.COMPANIONS_OF_VISITORS)));

    /** 5.3.1: every reception is recorded on its day. */
    static final Duty<HostVisitors> RECEPTION_IS_RECORDED = Duty.after(HostVisitors.class, "5.3.1")
            .owes("登记接待", "record the reception")
            .dueWithin(Parameters.RECEPTION_RECORD_DAYS)
            .dischargedBy(RecordReception.KIND);

    /** 5.3.2: a year's records go to the office's archive in January of the next year. */
    static final CalendarDuty RECEPTIONS_ARE_FILED = CalendarDuty.of(
            "5.3.2",
            Phrase.of("一年中接待过来访", "a year has seen a reception"),
            Phrase.of("整理接待登记交办公室存档", "file the records of receptions"),
            Term.END_OF_NEXT_JANUARY,
            FileReceptions.KIND);

    // 5.4 Telling foreigners

    /** 5.4.1: foreigners are told of classified matter only if that is unavoidable… */
    static final Rule<DiscloseToForeigners> FOREIGNERS_ARE_TOLD_ONLY_IF_UNAVOIDABLE = Rule.on(
                    DiscloseToForeigners.class)
            .provision("5.4.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(UNAVOIDABLE);

    /** 5.4.1: …and the competent organ approves… */
    static final Rule<DiscloseToForeigners> ORGAN_APPROVES_THE_DISCLOSURE = Rule.on(DiscloseToForeigners.class)
            .provision("5.4.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(approvalByCompetentOrgan());

    /** 5.4.2: …and the other side has taken on confidentiality. */
    static final Rule<DiscloseToForeigners> FOREIGN_SIDE_KEEPS_THE_SECRET = Rule.on(DiscloseToForeigners.class)
            .provision("5.4.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(OTHER_SIDE_IS_BOUND);

    // 5.5 Carrying abroad

    /** 5.5.1: a classified carrier is carried abroad only for a stated need… */
    static final Rule<CarryAbroad> CARRIED_ABROAD_FOR_A_NEED = Rule.on(CarryAbroad.class)
            .provision("5.5.1")
            .when(CLASSIFIED.isTrue())
            .demand(NEEDED_ABROAD);

    /** 5.5.1: …with approval… */
    static final Rule<CarryAbroad> CARRIED_ABROAD_WHEN_APPROVED = Rule.on(CarryAbroad.class)
            .provision("5.5.1")
            .when(CLASSIFIED.isTrue())
            .demand(approvalByBody(Parameters.CARRY_ABROAD_APPROVER));

    /** 5.5.2: …and under strict protective measures. */
    static final Rule<CarryAbroad> CARRIED_ABROAD_PROTECTED = Rule.on(CarryAbroad.class)
            .provision("5.5.2")
            .when(CLASSIFIED.isTrue())
            .demand(PROTECTED);

    // 5.6 Sending abroad, by whatever act

    /** 5.6.1: nothing classified is sent abroad. */
    static final Rule<AbroadAction> NOTHING_SECRET_GOES_ABROAD = Rule.on(AbroadAction.class)
            .provision("5.6.1")
            .when(GOES_ABROAD.isTrue(), CONTENT_CLASSIFIED.isTrue())
            .forbid();

    /** 5.6.2: whatever is sent abroad is signed off first… */
    static final Rule<AbroadAction> SIGNED_OFF_BEFORE_IT_GOES_ABROAD = Rule.on(AbroadAction.class)
            .provision("5.6.2")
            .when(GOES_ABROAD.isTrue())
            .demand(approvalByOne(Parameters.SEND_ABROAD_APPROVER));

    /** 5.6.3: …and a copy of it is retained. */
    static final Duty<AbroadAction> COPY_IS_RETAINED = Duty.after(AbroadAction.class, "5.6.3")
            .when(GOES_ABROAD.isTrue())
            .owes("留底存查", "retain a copy")
            .dueWithin(Parameters.RETAINED_COPY_DAYS)
            .dischargedBy(Register.KIND);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            OFFICE_ARRANGES_WHAT_CONCERNS_ALL,
            VISITORS_ARE_ACCOMPANIED,
            FOREIGNERS_ARE_TOLD_ONLY_IF_UNAVOIDABLE,
            ORGAN_APPROVES_THE_DISCLOSURE,
            FOREIGN_SIDE_KEEPS_THE_SECRET,
            CARRIED_ABROAD_FOR_A_NEED,
            CARRIED_ABROAD_WHEN_APPROVED,
            CARRIED_ABROAD_PROTECTED,
            NOTHING_SECRET_GOES_ABROAD,
            SIGNED_OFF_BEFORE_IT_GOES_ABROAD);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(RECEPTION_IS_RECORDED, COPY_IS_RETAINED);

    static final ImmutableList<CalendarDuty> CALENDAR = ImmutableList.of(RECEPTIONS_ARE_FILED);

    private Foreign() {}
}

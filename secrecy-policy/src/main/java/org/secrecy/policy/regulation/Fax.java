package org.secrecy.policy.regulation;

import static org.secrecy.copying.Machine.FAX_MACHINE;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.ContentFacts.CONTENT_CLASSIFIED;
import static org.secrecy.policy.rule.ContentFacts.CONTENT_INTERNAL;
import static org.secrecy.policy.rule.CopyingFacts.MACHINE;
import static org.secrecy.policy.rule.FaxFacts.FAX_OPERATOR_OPERATES;
import static org.secrecy.policy.rule.FaxFacts.OFFICE_DIRECTOR_SIGNS;
import static org.secrecy.policy.rule.FaxFacts.SHOULD_NOT_SPREAD;
import static org.secrecy.policy.rule.FaxFacts.SUPERVISING_LEADER_SIGNS;
import static org.secrecy.policy.rule.FaxFacts.TWO_PEOPLE_SIGN;

import com.google.common.collect.ImmutableList;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Register;
import org.secrecy.fax.FaxAction;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Rule;
import org.secrecy.supervision.HandIn;

/** Chapter 8: fax machines. */
final class Fax {

    /** 8.1.2: only a designated operator sends and receives faxes. */
    static final Rule<FaxAction> OPERATED_BY_ITS_OPERATOR =
            Rule.on(FaxAction.class).provision("8.1.2").demand(FAX_OPERATOR_OPERATES);

    /** 8.2.1: before a fax is sent the office director examines and signs it… */
    static final Rule<SendFax> OFFICE_DIRECTOR_SIGNS_THE_FAX =
            Rule.on(SendFax.class).provision("8.2.1").demand(OFFICE_DIRECTOR_SIGNS);

    /** 8.2.1: …and the supervising leader… */
    static final Rule<SendFax> SUPERVISING_LEADER_SIGNS_THE_FAX =
            Rule.on(SendFax.class).provision("8.2.1").demand(SUPERVISING_LEADER_SIGNS);

    /** 8.2.1: …who are two people. */
    static final Rule<SendFax> TWO_SIGN_THE_FAX = Rule.on(SendFax.class)
            .provision("8.2.1")
            .when(OFFICE_DIRECTOR_SIGNS.condition(), SUPERVISING_LEADER_SIGNS.condition())
            .demand(TWO_PEOPLE_SIGN);

    /** 8.3.1: nothing classified is faxed… */
    static final Rule<SendFax> NOTHING_SECRET_IS_FAXED = Rule.on(SendFax.class)
            .provision("8.3.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .forbid();

    /** 8.3.2: …nor anything internal. */
    static final Rule<SendFax> NOTHING_INTERNAL_IS_FAXED = Rule.on(SendFax.class)
            .provision("8.3.2")
            .when(CONTENT_INTERNAL.isTrue())
            .forbid();

    /** 8.4.1: faxes sent and received are registered… */
    static final Duty<FaxAction> FAX_IS_REGISTERED = Duty.after(FaxAction.class, "8.4.1")
            .byMember(FaxAction::operator)
            .owes("登记传真", "register the fax")
            .dueWithin(Parameters.FAX_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 8.4.2: …kept, and archived within the year. */
    static final Duty<FaxAction> FAX_IS_ARCHIVED = Duty.after(FaxAction.class, "8.4.2")
            .byMember(FaxAction::operator)
            .owes("妥善保管并归档", "keep it, and archive it")
            .dueByTheEndOfTheYear()
            .dischargedBy(Archive.KIND);

    /** 8.5.1: nothing classified is copied on a fax machine. */
    static final Rule<Copy> NOT_COPIED_ON_A_FAX_MACHINE = Rule.on(Copy.class)
            .provision("8.5.1")
            .when(CLASSIFIED.isTrue(), MACHINE.is(FAX_MACHINE))
            .forbid();

    /** 8.5.2: what should not spread goes to the office director… */
    static final Duty<ReceiveFax> FAX_GOES_TO_THE_OFFICE_DIRECTOR = Duty.after(ReceiveFax.class, "8.5.2")
            .when(SHOULD_NOT_SPREAD.isTrue())
            .byMember(ReceiveFax::operator)
            .owes("送办公室主任", "bring it to the office director")
            .dueWithin(Parameters.FAX_HAND_IN_DAYS)
            .handedInTo(Post.OFFICE_DIRECTOR)
            .dischargedBy(HandIn.KIND);

    /** 8.5.2: …and, if classified, is registered as a carrier as well. */
    static final Duty<ReceiveFax> CLASSIFIED_FAX_IS_REGISTERED = Duty.after(ReceiveFax.class, "8.5.2")
            .when(CLASSIFIED.isTrue())
            .byMember(ReceiveFax::operator)
            .owes("登记为载体", "register it as a carrier")
            .dueWithin(Parameters.FAX_CARRIER_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 8.6.1: a leak is investigated and answered by its gravity; 4.3.2: whatever was intended, where a secret was published unreviewed. */
    static final Duty<DetermineLeak> LEAK_IS_INVESTIGATED = Duty.after(DetermineLeak.class, "8.6.1")
            .speakingFor("4.3.2")
            .by(matter -> Debtor.of(matter.action().unit()))
            .owes("查处", "investigate")
            .dischargedBy(TakeMeasure.KIND);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            OPERATED_BY_ITS_OPERATOR,
            OFFICE_DIRECTOR_SIGNS_THE_FAX,
            SUPERVISING_LEADER_SIGNS_THE_FAX,
            TWO_SIGN_THE_FAX,
            NOTHING_SECRET_IS_FAXED,
            NOTHING_INTERNAL_IS_FAXED,
            NOT_COPIED_ON_A_FAX_MACHINE);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(
            FAX_IS_REGISTERED,
            FAX_IS_ARCHIVED,
            FAX_GOES_TO_THE_OFFICE_DIRECTOR,
            CLASSIFIED_FAX_IS_REGISTERED,
            LEAK_IS_INVESTIGATED);

    private Fax() {}
}

package org.secrecy.policy.regulation;

import static org.secrecy.office.UnitKind.UNIT;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.CarrierFacts.KEPT_BY;
import static org.secrecy.policy.rule.CarrierFacts.MAY_BE_CLASSIFIED;
import static org.secrecy.policy.rule.CustodyFacts.SETTLED;
import static org.secrecy.policy.rule.IncidentFacts.RECIPIENT_MAY_TAKE_IT;
import static org.secrecy.policy.rule.UnitFacts.COMES_INTO_A_UNITS_CABINET;
import static org.secrecy.policy.rule.UnitFacts.HANDED_TO_A_UNIT;
import static org.secrecy.policy.rule.UnitFacts.RECEIVED_BY_A_UNIT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.Carrier;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.language.Phrase;
import org.secrecy.office.Post;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Matter;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.Term;
import org.secrecy.supervision.HandIn;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;

/** Chapter 2: part-time secrecy officers. */
final class Officers {

    // 2.3 Registering, counting, handing in

    /** 2.3.1: a unit's classified carriers are registered with its officer: those it receives… */
    static final Duty<Receive> RECEIPT_BY_A_UNIT_IS_REGISTERED = Duty.after(Receive.class, "2.3.1")
            .when(CLASSIFIED.isTrue(), RECEIVED_BY_A_UNIT.isTrue())
            .byHolderOf(Post.PART_TIME_SECRECY_OFFICER, Receive::keeper)
            .owes("登记并保管", "register and keep it")
            .of(Officers::classifiedCarriers)
            .dueWithin(Parameters.UNIT_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 2.3.1: …those it puts into its cabinet… */
    static final Duty<Store> STORING_BY_A_UNIT_IS_REGISTERED = Duty.after(Store.class, "2.3.1")
            .when(CLASSIFIED.isTrue(), COMES_INTO_A_UNITS_CABINET.isTrue())
            .byHolderOf(Post.PART_TIME_SECRECY_OFFICER, act -> act.cabinet().unit())
            .owes("登记并保管", "register and keep it")
            .dueWithin(Parameters.UNIT_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 2.3.1: …those handed to it… */
    static final Duty<HandIn> HANDING_TO_A_UNIT_IS_REGISTERED = Duty.after(HandIn.class, "2.3.1")
            .when(CLASSIFIED.isTrue(), HANDED_TO_A_UNIT.isTrue())
            .byHolderOf(Post.PART_TIME_SECRECY_OFFICER, HandIn::keeper)
            .owes("登记并保管", "register and keep it")
            .dueWithin(Parameters.UNIT_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 2.3.1: …and the copies made of what it keeps. */
    static final Duty<Copy> COPIES_OF_A_UNIT_ARE_REGISTERED = Duty.after(Copy.class, "2.3.1")
            .when(CLASSIFIED.isTrue(), KEPT_BY.is(UNIT))
            .byHolderAtKeeper(Post.PART_TIME_SECRECY_OFFICER)
            .owes("登记并保管", "register and keep it")
            .ofEach(Copy::made)
            .dueWithin(Parameters.UNIT_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 2.3.2: a unit's carriers are counted at intervals, from its first classified carrier on. */
    static final CalendarDuty INVENTORY_IS_TAKEN = CalendarDuty.of(
            "2.3.2",
            Phrase.of("单位有了第一件涉密载体", "a unit has its first classified carrier"),
            Phrase.of("清查", "take an inventory"),
            Term.every(Parameters.INVENTORY_DAYS),
            TakeInventory.KIND);

    /** 2.3.2: what is listed, not out and not seen is reported missing, as 1.5.1 asks… */
    static final Duty<TakeInventory> NOT_SEEN_IS_REPORTED = Duty.after(TakeInventory.class, "1.5.1")
            .speakingFor("2.3.2")
            .byHolderOf(Post.PART_TIME_SECRECY_OFFICER, TakeInventory::unit)
            .owes("报失", "report it missing")
            .ofEach(TakeInventory::notSeen)
            .dueWithinHours(Parameters.MISSING_REPORT_HOURS)
            .dischargedBy(ReportMissing.KIND);

    /** 2.3.2: …and what is seen and not listed is registered. */
    static final Duty<TakeInventory> NOT_LISTED_IS_REGISTERED = Duty.after(TakeInventory.class, "2.3.2")
            .byHolderOf(Post.PART_TIME_SECRECY_OFFICER, TakeInventory::unit)
            .owes("登记", "register it")
            .ofEach(TakeInventory::notListed)
            .dueWithin(Parameters.UNLISTED_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 2.3.3: what the unit no longer needs is handed in. */
    static final Duty<EndWork> NO_LONGER_NEEDED_IS_HANDED_IN = Duty.after(EndWork.class, "2.3.3")
            .when(SETTLED.isFalse(), CLASSIFIED.isTrue(), KEPT_BY.is(UNIT))
            .byHolderAtKeeper(Post.PART_TIME_SECRECY_OFFICER)
            .owes("上缴", "hand it in")
            .due(Officers::lastDayOfHandingIn)
            .handedInTo(Parameters.HAND_IN_RECIPIENT)
            .dischargedBy(HandIn.KIND, Archive.KIND);

    // 2.4 Training

    /** 2.4.2: an officer is trained at intervals, from the appointment on. */
    static final CalendarDuty OFFICER_IS_TRAINED = CalendarDuty.of(
            "2.4.2",
            Phrase.of("任命兼职保密员", "an officer is appointed"),
            Phrase.of("参加保密培训", "be trained"),
            Term.every(Parameters.TRAINING_DAYS),
            Train.KIND);

    // 2.5 What is found

    /** 2.5.2: whoever finds a carrier hands it to the secrecy department, a secrecy organisation or public security… */
    static final Rule<HandOverFound> FOUND_GOES_TO_A_BODY_THAT_MAY_TAKE_IT = Rule.on(HandOverFound.class)
            .provision("2.5.2")
            .when(MAY_BE_CLASSIFIED.isTrue())
            .demand(RECIPIENT_MAY_TAKE_IT);

    /** 2.5.2: …on the day of finding. */
    static final Duty<HandOverFound> FOUND_IS_HANDED_OVER = Duty.after(HandOverFound.class, "2.5.2")
            .when(MAY_BE_CLASSIFIED.isTrue())
            .owes("送交拾得的载体", "hand over what was found")
            .due(matter -> RegulationTime.daysAfter(
                    matter.action().foundOn(), matter.settings().value(Parameters.FOUND_HAND_OVER_DAYS)))
            .dischargedBy(HandOverFound.KIND);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(FOUND_GOES_TO_A_BODY_THAT_MAY_TAKE_IT);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(
            RECEIPT_BY_A_UNIT_IS_REGISTERED,
            STORING_BY_A_UNIT_IS_REGISTERED,
            HANDING_TO_A_UNIT_IS_REGISTERED,
            COPIES_OF_A_UNIT_ARE_REGISTERED,
            NOT_SEEN_IS_REPORTED,
            NOT_LISTED_IS_REGISTERED,
            NO_LONGER_NEEDED_IS_HANDED_IN,
            FOUND_IS_HANDED_OVER);

    static final ImmutableList<CalendarDuty> CALENDAR = ImmutableList.of(INVENTORY_IS_TAKEN, OFFICER_IS_TRAINED);

    private Officers() {}

    private static ImmutableList<String> classifiedCarriers(Matter<Receive> matter) {
        ImmutableList.Builder<String> classified = ImmutableList.builder();
        for (Carrier carrier : matter.action().carriers()) {
            if (carrier.classification().isClassifiedOn(matter.day())) {
                classified.add(carrier.id().toString());
            }
        }
        return classified.build();
    }

    private static LocalDate lastDayOfHandingIn(Matter<EndWork> matter) {
        int month = matter.settings().value(Parameters.HAND_IN_MONTH);
        return YearMonth.of(matter.day().getYear(), month).atEndOfMonth();
    }
}

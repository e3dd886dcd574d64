package org.secrecy.policy.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.computing.ChangePassword;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.CustodyTable;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.foreign.FileReceptions;
import org.secrecy.foreign.RecordReception;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.loan.Return;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Rule;
import org.secrecy.supervision.HandIn;
import org.secrecy.supervision.Inspect;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;

/**
 * The rules of one or more instruments: the bureau's regulation first, and what another unit adds. Every rule of every instrument is
 * asked, so the strictest wins; a finding names its instrument. Immutable and thread-safe.
 */
public final class Regulation {

    /** The bureau's own regulation, the first instrument. */
    public static final Instrument BUREAU = Instrument.of("bureau", "局保密制度", "the bureau's secrecy regulation");

    /** The kinds of act that only discharge or create duties. */
    private static final ImmutableSet<ActionKind> RECORDS = ImmutableSet.of(
            ReportMissing.KIND,
            ReportFound.KIND,
            HandOverFound.KIND,
            TakeInventory.KIND,
            HandIn.KIND,
            Inspect.KIND,
            CheckStorage.KIND,
            Register.KIND,
            Train.KIND,
            ChangePassword.KIND,
            RecordReception.KIND,
            FileReceptions.KIND,
            Archive.KIND,
            Return.KIND,
            EndWork.KIND,
            DetermineLeak.KIND,
            TakeMeasure.KIND);

    /** The types that keep the form which a provision asks. */
    private static final ImmutableList<Form> FORMS = ImmutableList.of(
            Form.of(CustodyTable.class, "1.2.2"),
            Form.of(RosterCheck.class, "2.0.1"),
            Form.of(Marking.class, "3.1.3"),
            Form.of(Classification.class, "3.1.4"),
            Form.of(Receive.class, "3.3.4"),
            Form.of(Origin.class, "3.7.1"),
            Form.of(Medium.class, "3.7.2"),
            Form.of(RecordReception.class, "5.3.1"),
            Form.of(Copy.class, "9.3.1"),
            Form.of(CarrierId.class, "9.3.1"));

    private static final Regulation STANDARD = new Regulation(ImmutableList.of(new InstrumentRules(
            BUREAU,
            ImmutableList.<Rule<?>>builder()
                    .addAll(LifeOfCarriers.RULES)
                    .addAll(Officers.RULES)
                    .addAll(Classifying.RULES)
                    .addAll(Documents.RULES)
                    .addAll(Publicity.RULES)
                    .addAll(Foreign.RULES)
                    .addAll(Meetings.RULES)
                    .addAll(Archives.RULES)
                    .addAll(Fax.RULES)
                    .addAll(Copying.RULES)
                    .addAll(Computing.RULES)
                    .build(),
            ImmutableList.<Duty<?>>builder()
                    .addAll(LifeOfCarriers.DUTIES)
                    .addAll(Officers.DUTIES)
                    .addAll(Documents.DUTIES)
                    .addAll(Publicity.DUTIES)
                    .addAll(Foreign.DUTIES)
                    .addAll(Meetings.DUTIES)
                    .addAll(Archives.DUTIES)
                    .addAll(Fax.DUTIES)
                    .addAll(Copying.DUTIES)
                    .build(),
            RECORDS)));

    private static final ImmutableList<CalendarDuty> CALENDAR = ImmutableList.<CalendarDuty>builder()
            .addAll(LifeOfCarriers.CALENDAR)
            .addAll(Officers.CALENDAR)
            .addAll(Documents.CALENDAR)
            .addAll(Foreign.CALENDAR)
            .addAll(Computing.CALENDAR)
            .build();

    private final ImmutableList<InstrumentRules> instruments;

    private Regulation(ImmutableList<InstrumentRules> instruments) {
        this.instruments = instruments;
    }

    /** The bureau's regulation alone. */
    public static Regulation standard() {
        return STANDARD;
    }

    /** The rules of these instruments. */
    public static Regulation of(Iterable<InstrumentRules> instruments) {
        return new Regulation(ImmutableList.copyOf(instruments));
    }

    /** This regulation and the rules of another instrument. */
    public Regulation with(InstrumentRules more) {
        return new Regulation(ImmutableList.<InstrumentRules>builder()
                .addAll(instruments)
                .add(more)
                .build());
    }

    /** The instruments, in the order in which they were added. */
    public ImmutableList<InstrumentRules> instruments() {
        return instruments;
    }

    /** What follows when a missing carrier is not found in time (provisions 1.5.2 and 8.6.1). */
    public static CalendarDuty searchFailed() {
        return LifeOfCarriers.COUNTS_AS_LEAKED;
    }

    /** The duty of each unit to take inventories, from its first classified carrier on (provision 2.3.2). */
    public static CalendarDuty inventory() {
        return Officers.INVENTORY_IS_TAKEN;
    }

    /** The duty of each part-time secrecy officer to be trained, from the appointment on (provision 2.4.2). */
    public static CalendarDuty training() {
        return Officers.OFFICER_IS_TRAINED;
    }

    /** The duty to check each cabinet, from the first classified carrier in it on (provision 3.6.3). */
    public static CalendarDuty cabinetCheck() {
        return Documents.CABINET_IS_CHECKED;
    }

    /** The duty of each leader in charge and of the office director to inspect, from the ledger's first entry on (provision 3.9.1). */
    public static CalendarDuty inspection() {
        return Documents.LEADERS_INSPECT;
    }

    /** The duty of the hosts to file a year's records of receptions (provision 5.3.2). */
    public static CalendarDuty receptionsFiled() {
        return Foreign.RECEPTIONS_ARE_FILED;
    }

    /** The duty to change each password, from its first setting on (provision 10.3.1). */
    public static CalendarDuty passwordChange() {
        return Computing.PASSWORD_IS_CHANGED;
    }

    /** Everything that is owed by the calendar, in the order of the provisions. */
    public static ImmutableList<CalendarDuty> calendar() {
        return CALENDAR;
    }

    /** The types that keep the form which some provisions ask. */
    public static ImmutableList<Form> forms() {
        return FORMS;
    }

    /** What claims each provision of the bureau's regulation, in words: rules, duties, and the types that keep its form. */
    public static ImmutableSetMultimap<ProvisionNumber, String> claims() {
        ImmutableSetMultimap.Builder<ProvisionNumber, String> claims = ImmutableSetMultimap.builder();
        for (InstrumentRules bureau : STANDARD.instruments) {
            for (Rule<?> rule : bureau.rules()) {
                rule.claims().forEach(provision -> claims.put(provision, "rule: " + rule));
            }
            for (Duty<?> duty : bureau.duties()) {
                duty.claims().forEach(provision -> claims.put(provision, "duty: " + duty));
            }
        }
        CALENDAR.forEach(duty -> claims.put(duty.provision(), "calendar: " + duty));
        FORMS.forEach(form -> form.provisions()
                .forEach(provision ->
                        claims.put(provision, "form: " + form.type().getSimpleName())));
        return claims.build();
    }
}

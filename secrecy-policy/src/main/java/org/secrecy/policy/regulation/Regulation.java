package org.secrecy.policy.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Stream;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.CustodyTable;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.loan.Return;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Rule;

/**
 * The rules of one or more instruments: the bureau's regulation first, and what another unit adds. Every rule of every instrument is
 * asked, so the strictest wins; a finding names its instrument. Immutable and thread-safe.
 */
public final class Regulation {

    /** The bureau's own regulation, the first instrument. */
    public static final Instrument BUREAU = Instrument.of("bureau", "局保密制度", "the bureau's secrecy regulation");

    /** The kinds of act that only discharge or create duties. */
    private static final ImmutableSet<ActionKind> RECORDS =
            ImmutableSet.of(CheckStorage.KIND, Register.KIND, Archive.KIND, Return.KIND, EndWork.KIND);

    /** The types that keep the form which a provision asks. */
    private static final ImmutableList<Form> FORMS = ImmutableList.of(
            Form.of(CustodyTable.class, "1.2.2"),
            Form.of(Marking.class, "3.1.3"),
            Form.of(Classification.class, "3.1.4"),
            Form.of(Receive.class, "3.3.4"),
            Form.of(Origin.class, "3.7.1"),
            Form.of(Medium.class, "3.7.2"),
            Form.of(Copy.class, "9.3.1"),
            Form.of(CarrierId.class, "9.3.1"));

    private static final Regulation STANDARD = new Regulation(ImmutableList.of(new InstrumentRules(
            BUREAU,
            Stream.of(LifeOfCarriers.RULES, Documents.RULES, Archives.RULES, Fax.RULES, Copying.RULES)
                    .flatMap(ImmutableList::stream)
                    .collect(ImmutableList.toImmutableList()),
            Stream.of(Documents.DUTIES, Archives.DUTIES, Copying.DUTIES)
                    .flatMap(ImmutableList::stream)
                    .collect(ImmutableList.toImmutableList()),
            RECORDS)));

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

    /** The duty to check each cabinet, from the first classified carrier in it on (provision 3.6.3). */
    public static CalendarDuty cabinetCheck() {
        return Documents.CABINET_IS_CHECKED;
    }

    /** What claims each provision of the bureau's regulation, in words: rules, duties, and the types that keep its form. */
    public static ImmutableSetMultimap<ProvisionNumber, String> claims() {
        ImmutableSetMultimap.Builder<ProvisionNumber, String> claims = ImmutableSetMultimap.builder();
        for (InstrumentRules bureau : STANDARD.instruments) {
            for (Rule<?> rule : bureau.rules()) {
                rule.claims().forEach(provision -> claims.put(provision, rule.toString()));
            }
            for (Duty<?> duty : bureau.duties()) {
                claims.put(duty.provision(), duty.toString());
            }
        }
        claims.put(
                cabinetCheck().provision(), "calendar: " + cabinetCheck().task().english());
        FORMS.forEach(form -> form.provisions()
                .forEach(provision ->
                        claims.put(provision, "form: " + form.type().getSimpleName())));
        return claims.build();
    }
}

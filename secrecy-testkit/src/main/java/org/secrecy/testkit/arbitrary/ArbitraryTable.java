package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitrary;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.classification.MarkingReading;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.copying.CopyGrant;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.foreign.VisitPart;
import org.secrecy.foreign.Visitor;
import org.secrecy.language.Phrase;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.ledger.LedgerProblem;
import org.secrecy.loan.Loan;
import org.secrecy.meeting.Equipment;
import org.secrecy.meeting.Meeting;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Permission;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Channel;
import org.secrecy.policy.profile.DatedValue;
import org.secrecy.policy.profile.Parameter;
import org.secrecy.policy.profile.ParameterEntry;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.profile.Settings;
import org.secrecy.testkit.Proposal;

/** Which arbitrary gives values of which type. jqwik gives those of enums by itself. Thread-safe. */
final class ArbitraryTable {

    /** The arbitraries by type: values room by room, and every type of act. */
    static final ImmutableMap<Class<?>, Arbitrary<?>> BY_TYPE = ImmutableMap.<Class<?>, Arbitrary<?>>builder()
            .put(Addressee.class, CarrierArbitraries.addressees())
            .put(Carrier.class, CarrierArbitraries.carriers())
            .put(CarrierId.class, CarrierArbitraries.carrierIds())
            .put(CopyNumber.class, CarrierArbitraries.anyCopyNumbers())
            .put(Distribution.class, CarrierArbitraries.distributions())
            .put(DocumentNumber.class, CarrierArbitraries.documentNumbers())
            .put(Classification.class, CarrierArbitraries.classifications())
            .put(Marking.class, CarrierArbitraries.markings())
            .put(MarkingReading.class, CarrierArbitraries.readings())
            .put(SecrecyPeriod.class, CarrierArbitraries.periods())
            .put(Appointment.class, OfficeArbitraries.appointments())
            .put(Person.class, OfficeArbitraries.people())
            .put(Roster.class, OfficeArbitraries.rosters())
            .put(Unit.class, OfficeArbitraries.units())
            .put(Approval.class, ApprovalArbitraries.approvals())
            .put(Cabinet.class, CustodyArbitraries.cabinets())
            .put(Consignment.class, CustodyArbitraries.consignments())
            .put(CopyGrant.class, CustodyArbitraries.copyGrants())
            .put(CopyStanding.class, CustodyArbitraries.copyStandings())
            .put(Custody.class, CustodyArbitraries.custodies())
            .put(CustodyBook.class, CustodyArbitraries.books())
            .put(Loan.class, CustodyArbitraries.loans())
            .put(Equipment.class, MeetingArbitraries.equipment())
            .put(Meeting.class, MeetingArbitraries.meetings())
            .put(Visitor.class, ForeignArbitraries.visitors())
            .put(VisitPart.class, ForeignArbitraries.parts())
            .put(Proposal.class, ActionArbitraries.proposals())
            .put(Action.class, ActionArbitraries.actions())
            .put(ActionKind.class, ActionArbitraries.kinds())
            .put(Ledger.class, LedgerArbitraries.ledgers())
            .put(LedgerEntry.class, LedgerArbitraries.entries())
            .put(LedgerProblem.class, LedgerArbitraries.problems())
            .put(Phrase.class, DecisionArbitraries.phrases())
            .put(Debtor.class, DecisionArbitraries.debtors())
            .put(Decision.class, DecisionArbitraries.decisions())
            .put(Finding.class, DecisionArbitraries.findings())
            .put(Instrument.class, DecisionArbitraries.instruments())
            .put(Obligation.class, DecisionArbitraries.obligations())
            .put(Permission.class, DecisionArbitraries.permissions())
            .put(ProvisionNumber.class, DecisionArbitraries.provisions())
            .put(Remedy.class, DecisionArbitraries.remedies())
            .put(Channel.class, ProfileArbitraries.channels())
            .put(DatedValue.class, ProfileArbitraries.values())
            .put(Parameter.class, ProfileArbitraries.parameters())
            .put(ParameterEntry.class, ProfileArbitraries.entries())
            .put(Profile.class, ProfileArbitraries.profiles())
            .put(Settings.class, ProfileArbitraries.settings())
            .putAll(ActionArbitraries.types().stream()
                    .collect(ImmutableMap.toImmutableMap(type -> type, type -> ActionArbitraries.actions(type))))
            .buildOrThrow();

    private ArbitraryTable() {}
}

package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.foreign.VisitPart;
import org.secrecy.meeting.Meeting;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.testkit.Proposal;

/** Gives jqwik the arbitraries of this package by type, without set-up. Thread-safe. */
public final class SecrecyArbitraryProvider implements ArbitraryProvider {

    private static final ImmutableMap<Class<?>, Arbitrary<?>> BY_TYPE = ImmutableMap.<Class<?>, Arbitrary<?>>builder()
            .put(Proposal.class, ActionArbitraries.proposals())
            .put(Action.class, ActionArbitraries.actions())
            .put(ActionKind.class, ActionArbitraries.kinds())
            .put(Approval.class, ApprovalArbitraries.approvals())
            .put(Custody.class, CustodyArbitraries.custodies())
            .put(CustodyBook.class, CustodyArbitraries.books())
            .put(Meeting.class, MeetingArbitraries.meetings())
            .put(VisitPart.class, ForeignArbitraries.parts())
            .put(Carrier.class, CarrierArbitraries.carriers())
            .put(CarrierId.class, CarrierArbitraries.carrierIds())
            .put(Distribution.class, CarrierArbitraries.distributions())
            .put(Classification.class, CarrierArbitraries.classifications())
            .put(Marking.class, CarrierArbitraries.markings())
            .put(SecrecyPeriod.class, CarrierArbitraries.periods())
            .put(Person.class, OfficeArbitraries.people())
            .put(Unit.class, OfficeArbitraries.units())
            .put(Appointment.class, OfficeArbitraries.appointments())
            .put(Roster.class, OfficeArbitraries.rosters())
            .buildOrThrow();

    /** jqwik makes the provider by itself. */
    public SecrecyArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Arbitrary<?> arbitrary = BY_TYPE.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary);
    }
}

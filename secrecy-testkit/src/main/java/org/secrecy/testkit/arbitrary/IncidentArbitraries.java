package org.secrecy.testkit.arbitrary;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.action.RegulationTime;
import org.secrecy.custody.Custody;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.Measure;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.office.Body;
import org.secrecy.testkit.Proposal;

/** Carriers missing, found and handed over, leaks and what is done about them. Thread-safe. */
final class IncidentArbitraries {

    private static final int MOST_HOURS = 48;

    private IncidentArbitraries() {}

    static Arbitrary<Proposal> reportsOfMissing() {
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(ReportMissing.KIND),
                custody -> Combinators.combine(
                                CarrierProposals.ids(custody),
                                OfficeArbitraries.occasions(),
                                Arbitraries.integers().between(0, MOST_HOURS))
                        .as((id, occasion, hours) -> ReportMissing.builder()
                                .carrier(id)
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .discoveredAt(occasion.at().minus(Duration.ofHours(hours)))
                                .build()));
    }

    static Arbitrary<Proposal> reportsOfFound() {
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(ReportFound.KIND),
                custody -> Combinators.combine(CarrierProposals.ids(custody), OfficeArbitraries.occasions())
                        .as((id, occasion) -> ReportFound.builder()
                                .carrier(id)
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .build()));
    }

    static Arbitrary<Proposal> handingsOver() {
        return CarrierProposals.on(
                CustodyArbitraries.custodiesFor(HandOverFound.KIND), IncidentArbitraries::handingsOverOf);
    }

    private static Arbitrary<HandOverFound> handingsOverOf(Custody custody) {
        Arbitrary<Optional<Body>> bodies = Arbitraries.of(Body.class).optional(0.7);
        return Combinators.combine(
                        CarrierProposals.ids(custody),
                        OfficeArbitraries.occasions(),
                        Chance.mostlyJust(0, Arbitraries.of(1, 2)),
                        bodies)
                .as((id, occasion, daysBefore, body) -> HandOverFound.builder()
                        .carrier(id)
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .foundOn(RegulationTime.day(occasion.at()).minusDays(daysBefore))
                        .recipient(body.map(known -> known.words().chinese()).orElse("刘某"))
                        .body(body)
                        .build());
    }

    static Arbitrary<Proposal> leaks() {
        return CarrierProposals.meetingNothing(
                Combinators.combine(OfficeArbitraries.occasions(), leaked(), OfficeArbitraries.units())
                        .as((occasion, leaked, unit) -> DetermineLeak.builder()
                                .actor(occasion.actor())
                                .at(occasion.at())
                                .leaked(leaked)
                                .unit(unit)
                                .build()));
    }

    static Arbitrary<Proposal> measures() {
        return CarrierProposals.meetingNothing(Combinators.combine(
                        OfficeArbitraries.occasions(),
                        leaked(),
                        Arbitraries.of(Measure.class),
                        OfficeArbitraries.people().optional(0.7))
                .as((occasion, leaked, measure, against) -> TakeMeasure.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .leaked(leaked)
                        .measure(measure)
                        .against(against)
                        .build()));
    }

    private static Arbitrary<String> leaked() {
        return Arbitraries.oneOf(CarrierArbitraries.carrierIds().map(Object::toString), Arbitraries.of("投稿一"));
    }
}

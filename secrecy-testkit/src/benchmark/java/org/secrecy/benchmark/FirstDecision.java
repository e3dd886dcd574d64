package org.secrecy.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;

/** The first decision of a virtual machine, which says when it was there; whoever started the machine knows when that was. */
public final class FirstDecision {

    private FirstDecision() {}

    /** Decides one borrowing, and prints the instant and the decision. */
    public static void main(String[] arguments) {
        Carrier carrier = Carrier.builder()
                .id(CarrierId.parse("规发〔2026〕12号#000003"))
                .title("近期建设规划")
                .medium(Medium.FILE)
                .origin(Origin.OWN)
                .classification(Classification.stateSecret(
                        SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2026, 3, 2)))
                .distribution(Distribution.to(Unit.of("用地处")))
                .build();
        Custody custody = Custody.begin(carrier, Unit.office("办公室"), Instant.parse("2026-11-20T01:00:00Z"));
        Borrow borrow = Borrow.builder()
                .carrier(carrier.id())
                .actor(Person.of("p-11", "李"))
                .at(Instant.parse("2026-11-23T01:00:00Z"))
                .dueOn(LocalDate.of(2026, 12, 1))
                .build();
        Decision decision = SecrecyPolicy.standard().decide(borrow, custody);
        Instant decided = Instant.now();
        System.out.println(decided + " " + decision);
    }
}

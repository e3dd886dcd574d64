package org.secrecy.examples.modular;

import java.time.Instant;
import java.time.LocalDate;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.json.SecrecyJson;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Catalogue;

/** Decides one loan, writes it as JSON, reads it again, looks up a provision and the schemas; ends with 1 where an answer is not the one expected. */
public final class DecideOneLoan {

    private static final Unit OFFICE = Unit.office("办公室");
    private static final Person LI = Person.of("P02", "李明");
    private static final Carrier PLAN = Carrier.builder()
            .id(CarrierId.parse("规发〔2026〕12号#000003"))
            .title("近期建设规划")
            .medium(Medium.FILE)
            .origin(Origin.OWN)
            .classification(
                    Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2026, 3, 2)))
            .distribution(Distribution.to(OFFICE))
            .build();

    private static final ProvisionNumber LOAN_DAYS = ProvisionNumber.parse("3.5.3");

    private DecideOneLoan() {}

    /** Runs the checks one by one. */
    public static void main(String[] arguments) {
        Borrow borrow = Borrow.builder()
                .carrier(PLAN.id())
                .actor(LI)
                .at(Instant.parse("2026-11-23T01:00:00Z"))
                .dueOn(LocalDate.of(2026, 12, 1))
                .build();
        expect("the library is a named module", Borrow.class.getModule().getName(), "org.secrecy");

        Custody custody = Custody.begin(PLAN, OFFICE, Instant.parse("2026-11-20T01:00:00Z"));
        Decision decision = SecrecyPolicy.standard().decide(borrow, custody);
        expect("the decision", decision.toString(), "LACKING [3.5.2, 3.5.3]");

        Action read = SecrecyJson.standard().readAction(SecrecyJson.standard().write(borrow));
        expect("the loan after JSON", read, borrow);

        expect(
                "the provision in the catalogue",
                Catalogue.standard().provisions().containsKey(LOAN_DAYS),
                true);
        ClassLoader loader = DecideOneLoan.class.getClassLoader();
        expect(
                "the schemas in the jars",
                loader.getResource("org/secrecy/json-schema/action.schema.json") != null
                        && loader.getResource("org/secrecy/policy/json-schema/profile.schema.json") != null,
                true);
        System.out.println("On the module path, the loan is " + decision + " and survives JSON.");
    }

    private static void expect(String what, Object actual, Object expected) {
        if (!expected.equals(actual)) {
            System.err.println(what + " must be " + expected + ", but was " + actual);
            System.exit(1);
        }
    }
}

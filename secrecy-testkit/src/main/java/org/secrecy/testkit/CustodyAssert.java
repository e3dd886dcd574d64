package org.secrecy.testkit;

import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;

/** Assertions about where a carrier stands. People are compared by identity. Not thread-safe. */
public final class CustodyAssert extends AbstractAssert<CustodyAssert, Custody> {

    CustodyAssert(Custody actual) {
        super(actual, CustodyAssert.class);
    }

    /** It stands at this stage. */
    public CustodyAssert isAt(Stage stage) {
        isNotNull();
        return require(actual.stage() == stage, "be " + stage.words().english());
    }

    /** This body keeps it: it belongs back there, whoever has it now. */
    public CustodyAssert isKeptBy(Unit keeper) {
        isNotNull();
        return require(actual.keeper().equals(keeper), "belong to " + keeper);
    }

    /** It is on loan, and this person is the borrower. */
    public CustodyAssert isOnLoanTo(Person borrower) {
        isNotNull();
        return require(
                actual.loan().filter(loan -> loan.borrower().is(borrower)).isPresent(),
                "be on loan to " + borrower.name());
    }

    /** It is on loan until this day, inclusive. */
    public CustodyAssert isDueOn(LocalDate day) {
        isNotNull();
        return require(actual.loan().filter(loan -> loan.dueOn().equals(day)).isPresent(), "be on loan until " + day);
    }

    /** It is in the hands of this person: on loan, circulating, or just copied. */
    public CustodyAssert isWith(Person holder) {
        isNotNull();
        return require(actual.holder().filter(holder::is).isPresent(), "be with " + holder.name());
    }

    /** It is in nobody's hands. */
    public CustodyAssert isWithNobody() {
        isNotNull();
        return require(actual.holder().isEmpty(), "be with nobody");
    }

    /** This cabinet is its place. */
    public CustodyAssert hasPlaceIn(Cabinet cabinet) {
        isNotNull();
        return require(actual.cabinet().filter(cabinet::equals).isPresent(), "have its place in " + cabinet);
    }

    /** It was dispatched to this body. */
    public CustodyAssert isDispatchedTo(Unit recipient) {
        isNotNull();
        return require(
                actual.stage() == Stage.DISPATCHED
                        && actual.dispatchedTo()
                                .flatMap(addressee -> addressee.unit())
                                .filter(recipient::equals)
                                .isPresent(),
                "be dispatched to " + recipient);
    }

    private CustodyAssert require(boolean met, String requirement) {
        if (!met) {
            failWithMessage("%s", "the carrier must " + requirement + ", but " + InWords.of(actual));
        }
        return this;
    }
}

package org.secrecy.examples.testing;

import org.secrecy.carrier.CarrierId;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.SecrecyPolicy;

/** The loan desk: lends the copies of one document as the policy permits, and knows where each is. */
final class LoanDesk {

    private final SecrecyPolicy policy;
    private CustodyBook book;

    LoanDesk(SecrecyPolicy policy, CustodyBook book) {
        this.policy = policy;
        this.book = book;
    }

    /** Lends, or throws an ActionRefusedException with the decision. */
    void lend(Borrow loan) {
        policy.decide(loan, book).permit();
        book = book.after(loan);
    }

    Custody whereIs(CarrierId carrier) {
        return book.custody(carrier).orElseThrow();
    }
}

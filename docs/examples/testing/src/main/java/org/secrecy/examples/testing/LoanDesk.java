package org.secrecy.examples.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;

/** The loan desk: lends what the policy permits, takes it back, and knows where everything is and what is owed. */
final class LoanDesk {

    private final SecrecyPolicy policy;
    private final Map<DocumentNumber, CustodyBook> books = new HashMap<>();
    private final List<Obligation> owed = new ArrayList<>();

    LoanDesk(SecrecyPolicy policy) {
        this.policy = policy;
    }

    /** Takes the carriers of this book into the desk's care. */
    LoanDesk keeping(CustodyBook book) {
        books.put(book.document(), book);
        return this;
    }

    /** What would be said of this loan. */
    Decision ask(Borrow loan) {
        return policy.decide(loan, book(loan.document()));
    }

    /** Lends, or throws an ActionRefusedException with the decision. */
    void lend(Borrow loan) {
        ask(loan).permit().obligations().stream()
                .filter(obligation -> !obligation.dischargedByOwnEntry())
                .forEach(owed::add);
        moveOn(loan);
    }

    /** Takes back what was lent, and strikes out what that discharges. */
    void takeBack(Return back) {
        policy.decide(back, book(back.document())).permit();
        moveOn(back);
        owed.removeIf(obligation -> obligation.subject().equals(back.subject())
                && obligation.dischargedBy().contains(back.kind().code()));
    }

    Custody whereIs(CarrierId carrier) {
        return book(carrier.document()).custody(carrier).orElseThrow();
    }

    ImmutableList<Obligation> owed() {
        return ImmutableList.copyOf(owed);
    }

    /** Where the copies of the document are; an empty book where the desk has none. */
    CustodyBook book(DocumentNumber document) {
        return books.getOrDefault(document, CustodyBook.empty(document));
    }

    private void moveOn(DocumentAction act) {
        books.put(act.document(), book(act.document()).after(act));
    }
}

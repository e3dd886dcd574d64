package org.secrecy.benchmark.byhand;

import java.util.ArrayList;
import java.util.List;
import org.secrecy.custody.CustodyBook;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/** Provision 8.1. */
final class ReceivingFaxes {

    private ReceivingFaxes() {}

    static Verdict verdict(ReceiveFax act, CustodyBook book) {
        if (!fits(act, book)) {
            return Verdict.UNDECIDED;
        }
        return isWellOperated(act) ? Verdict.PERMITTED : Verdict.LACKING;
    }

    static List<ProvisionNumber> provisions(ReceiveFax act, CustodyBook book) {
        List<ProvisionNumber> against = new ArrayList<>();
        if (!fits(act, book)) {
            against.add(Provisions.FITS_CUSTODY);
        }
        if (!isWellOperated(act)) {
            against.add(Provisions.FAX_OPERATOR);
        }
        return against;
    }

    private static boolean fits(ReceiveFax act, CustodyBook book) {
        return act.document().equals(book.document())
                && !book.custodies().containsKey(act.received().id());
    }

    private static boolean isWellOperated(ReceiveFax act) {
        return act.operator().posts().contains(Post.FAX_OPERATOR);
    }
}

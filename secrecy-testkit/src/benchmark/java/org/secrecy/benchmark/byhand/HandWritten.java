package org.secrecy.benchmark.byhand;

import java.util.List;
import org.secrecy.action.Action;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.copying.Copy;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Destroy;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Verdict;

/**
 * Borrowing, copying, faxing, destroying and consulting the archive, decided by plain Java under the standard profile: numbers and posts
 * are constants, the posts are those that an act states. It gives no reason, no remedy and no obligation. Thread-safe.
 */
public final class HandWritten {

    private HandWritten() {}

    /**
     * The verdict alone; it stops at the first thing that settles it.
     *
     * @throws IllegalArgumentException if the act is of another kind
     */
    public static Verdict verdict(Action act, CustodyBook book) {
        if (act instanceof Borrow borrow) {
            return Borrowing.verdict(borrow, book);
        }
        if (act instanceof Copy copy) {
            return Copying.verdict(copy, book);
        }
        if (act instanceof SendFax fax) {
            return SendingFaxes.verdict(fax);
        }
        if (act instanceof ReceiveFax fax) {
            return ReceivingFaxes.verdict(fax, book);
        }
        if (act instanceof Destroy destroy) {
            return Destroying.verdict(destroy, book);
        }
        if (act instanceof ConsultArchive consultation) {
            return Consulting.verdict(consultation, book);
        }
        throw new IllegalArgumentException("the act must be of a kind written by hand, but was " + act.kind());
    }

    /**
     * Every provision against the act, each once and in order; none where it is permitted.
     *
     * @throws IllegalArgumentException if the act is of another kind
     */
    public static List<ProvisionNumber> provisions(Action act, CustodyBook book) {
        if (act instanceof Borrow borrow) {
            return Borrowing.provisions(borrow, book);
        }
        if (act instanceof Copy copy) {
            return Copying.provisions(copy, book);
        }
        if (act instanceof SendFax fax) {
            return SendingFaxes.provisions(fax);
        }
        if (act instanceof ReceiveFax fax) {
            return ReceivingFaxes.provisions(fax, book);
        }
        if (act instanceof Destroy destroy) {
            return Destroying.provisions(destroy, book);
        }
        if (act instanceof ConsultArchive consultation) {
            return Consulting.provisions(consultation, book);
        }
        throw new IllegalArgumentException("the act must be of a kind written by hand, but was " + act.kind());
    }
}

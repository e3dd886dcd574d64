package org.secrecy.testkit.reading;

import java.util.Optional;
import org.secrecy.carrier.Carrier;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.loan.Return;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/**
 * Chapter 3 of the reading from 3.3 on: receiving and circulating. Loans (3.5) stand in {@link ChapterThreeLoans}, keeping (3.6) in
 * {@link ChapterThreeKeeping}. 3.7.1 and 3.7.2 are forms, 3.8.1, 3.9.2 and 3.9.3 conduct, and 3.9.1 is a duty of the calendar.
 */
final class ChapterThree {

    private static final Remedy SETTLE = Cures.amend("settledWithSender", "settle it with the sender and record it");

    private ChapterThree() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof Receive receive) {
            receiving(hearing, receive);
        }
        if (hearing.act() instanceof Circulate circulate) {
            circulating(hearing, circulate);
        }
        if (hearing.act() instanceof Return back) {
            returning(hearing, back);
        }
        ChapterThreeLoans.read(hearing);
        ChapterThreeKeeping.read(hearing);
    }

    /** 3.3, which binds every carrier. */
    private static void receiving(Hearing hearing, Receive receive) {
        boolean settled = receive.settledWithSender().isPresent();

        // 3.3.1: the number received is the number listed, unless that is settled with the sender and recorded.
        hearing.covered();
        if (receive.carriers().size() != receive.listed() && !settled) {
            hearing.lacking("3.3.1", SETTLE);
        }

        // 3.3.2: the addressee is this unit.
        hearing.covered();
        if (!receive.addressedHere()) {
            hearing.forbidden("3.3.2");
        }

        // 3.3.3: the packaging is intact, unless that is settled as in 3.3.1.
        hearing.covered();
        if (!receive.packagingIntact() && !settled) {
            hearing.lacking("3.3.3", SETTLE);
        }

        // 3.3.4: who signs owes the registration of each carrier on the day of receipt.
        for (Carrier carrier : receive.carriers()) {
            hearing.owe(hearing.owed("3.3.4")
                    .debtor(Debtor.of(receive.signedBy()))
                    .subject(carrier.id().toString())
                    .due(hearing.day().plusDays(hearing.settings().value(Parameters.RECEIPT_REGISTER_DAYS)))
                    .addDischargedBy(Register.KIND.code())
                    .build());
        }
    }

    /** 3.4.1 to 3.4.4, which bind classified matter only. */
    private static void circulating(Hearing hearing, Circulate circulate) {
        Optional<Custody> custody = hearing.custody();
        if (custody.isEmpty() || !hearing.isClassified()) {
            return;
        }

        // 3.4.1: brought by a confidential officer, to a reader in scope.
        hearing.covered();
        if (!hearing.holds(circulate.bearer(), Post.CONFIDENTIAL_OFFICER)) {
            hearing.lacking("3.4.1", Cures.assign("bearer", Post.CONFIDENTIAL_OFFICER));
        }
        if (!custody.get().carrier().distribution().includes(circulate.reader())) {
            hearing.lacking("3.4.1", Cures.amend("reader", "bring it to a reader in scope only"));
        }

        // 3.4.2: read in the office; elsewhere is an advice.
        if (!circulate.readInOffice()) {
            hearing.advised("3.4.2");
        }

        // 3.4.3: not carried about by the reader.
        hearing.covered();
        if (circulate.carriedAbout()) {
            hearing.forbidden("3.4.3");
        }

        // 3.4.4: it comes from a keeper or a confidential officer and goes back to one, not necessarily the same.
        hearing.covered();
        if (!isKeeperOrConfidentialOfficer(hearing, custody.get(), circulate.handedOverBy())) {
            hearing.forbidden("3.4.4");
        }
        if (!isKeeperOrConfidentialOfficer(hearing, custody.get(), circulate.goesBackTo())) {
            hearing.forbidden("3.4.4");
        }
    }

    /** 3.4.5, which binds classified matter only, and a return from circulation or loan, so not that of a fresh copy. */
    private static void returning(Hearing hearing, Return back) {
        Optional<Custody> custody = hearing.custody();
        if (custody.isEmpty() || !custody.get().stage().isOut() || !hearing.isClassified()) {
            return;
        }

        // 3.4.5: what comes back is what went out, unless the keeper recorded a removal. The reading leaves open how
        // that is compared; taken: pages must be stated of a carrier that has them, documents are compared as a set.
        Carrier carrier = custody.get().carrier();
        if (carrier.pages().isEmpty() && carrier.documents().isEmpty()) {
            return; // media without pages skip this
        }
        hearing.covered();
        boolean pagesDiffer = carrier.pages().isPresent() && !carrier.pages().equals(back.pages());
        boolean documentsDiffer = !carrier.documents().equals(back.documents());
        boolean removalRecorded = back.removalRecordedBy()
                .filter(person -> isKeeper(hearing, custody.get(), person))
                .isPresent();
        if ((pagesDiffer || documentsDiffer) && !removalRecorded) {
            hearing.lacking("3.4.5", Cures.amend("pages", "bring what is missing, or have the removal recorded"));
        }
    }

    private static boolean isKeeperOrConfidentialOfficer(Hearing hearing, Custody custody, Person person) {
        return isKeeper(hearing, custody, person) || hearing.holds(person, Post.CONFIDENTIAL_OFFICER);
    }

    /**
     * The reading leaves open who a keeper is. Taken: the named keeper of the cabinet, or whoever holds the keeper's post of 3.6.1 in the
     * body that keeps the carrier, which for the archive is the archivist.
     */
    private static boolean isKeeper(Hearing hearing, Custody custody, Person person) {
        if (custody.cabinetKeeper().filter(person::is).isPresent()) {
            return true;
        }
        return switch (custody.keeper().kind()) {
            case OFFICE ->
                hearing.holds(person, Post.CONFIDENTIAL_OFFICER) || hearing.holds(person, Post.DOCUMENT_KEEPER);
            case UNIT -> hearing.holds(person, Post.PART_TIME_SECRECY_OFFICER, custody.keeper());
            case ARCHIVE -> hearing.holds(person, Post.ARCHIVIST);
        };
    }
}

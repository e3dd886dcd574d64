package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** 3.5 of the reading: loans. */
final class ChapterThreeLoans {

    private ChapterThreeLoans() {}

    static void read(Hearing hearing) {
        Optional<Custody> custody = hearing.custody();
        if (hearing.act() instanceof Borrow borrow && custody.isPresent()) {
            everyLoan(hearing, borrow, custody.get());
            orderlyLoan(hearing, borrow, custody.get());
            exceptionalLoan(hearing, borrow, custody.get());
        }
    }

    /** 3.5.1, which binds every carrier and covers none. */
    private static void everyLoan(Hearing hearing, Borrow borrow, Custody custody) {
        // 3.5.1: what is out is not lent: it is returned first.
        if (custody.stage().isOut()) {
            hearing.lacking("3.5.1", Cures.settleFirst(ImmutableList.of(borrow.carrier()), "have it returned first"));
        }

        // 3.5.1: the borrower owes the return by its due day; from the archive 7.6.3 asks for it instead.
        if (custody.keeper().kind() != UnitKind.ARCHIVE) {
            hearing.owe(hearing.owed("3.5.1")
                    .debtor(Debtor.of(borrow.actor()))
                    .due(borrow.dueOn())
                    .addDischargedBy(Return.KIND.code())
                    .build());
        }

        // 3.5.1: the lender owes the entry in the loan register on the same day, which the ledger's own entry is.
        hearing.owe(hearing.owed("3.5.1")
                .debtor(Debtor.of(custody.keeper()))
                .due(hearing.day())
                .addDischargedBy(Borrow.KIND.code())
                .dischargedByOwnEntry(true)
                .build());
    }

    /** 3.5.2 and 3.5.3: 机密 and 秘密, no cipher telegram, held by the office or a unit. */
    private static void orderlyLoan(Hearing hearing, Borrow borrow, Custody custody) {
        boolean heldByOfficeOrUnit =
                custody.keeper().kind() == UnitKind.OFFICE || custody.keeper().kind() == UnitKind.UNIT;
        boolean isHighlySecretOrSecret = hearing.level().equals(Optional.of(SecrecyLevel.HIGHLY_SECRET))
                || hearing.level().equals(Optional.of(SecrecyLevel.SECRET));
        boolean isCipherTelegram = custody.carrier().medium() == Medium.CIPHER_TELEGRAM;
        if (!heldByOfficeOrUnit || !isHighlySecretOrSecret || isCipherTelegram) {
            return;
        }

        // 3.5.2: the office leader approves.
        hearing.covered();
        if (!hearing.isApprovedBy(Post.OFFICE_LEADER)) {
            hearing.lacking("3.5.2", hearing.approvalBy(Post.OFFICE_LEADER));
        }

        // 3.5.3: at most 3 days.
        hearing.covered();
        LocalDate last = hearing.day().plusDays(hearing.settings().value(Parameters.LOAN_DAYS));
        if (borrow.dueOn().isAfter(last)) {
            hearing.lacking("3.5.3", new Remedy.ReturnBy(last));
        }
    }

    /** 3.5.4, for which 3.5.5 speaks: 绝密, and cipher telegrams of any classification, wherever held. */
    private static void exceptionalLoan(Hearing hearing, Borrow borrow, Custody custody) {
        boolean isTopSecret = hearing.level().equals(Optional.of(SecrecyLevel.TOP_SECRET));
        boolean isCipherTelegram = custody.carrier().medium() == Medium.CIPHER_TELEGRAM;
        if (!isTopSecret && !isCipherTelegram) {
            return;
        }
        hearing.covered();

        // 3.5.5: a stated need.
        if (borrow.need().isEmpty()) {
            hearing.lacking("3.5.5", Cures.amend("need", "state the need"));
        }

        // 3.5.5: a relevant leader's approval.
        Wanted leader = Wanted.by(hearing.settings().value(Parameters.RELEVANT_LEADERS));
        if (!hearing.isApproved(leader)) {
            hearing.lacking("3.5.5", hearing.approval(leader));
        }

        // 3.5.5: a named confidential officer who keeps, delivers and recovers the carrier.
        boolean officerNamed = borrow.deliverer()
                .filter(person -> hearing.holds(person, Post.CONFIDENTIAL_OFFICER))
                .isPresent();
        if (!officerNamed) {
            hearing.lacking("3.5.5", Cures.assign("deliverer", Post.CONFIDENTIAL_OFFICER));
        }

        // 3.5.5: at most 3 days, never more than those of 3.5.3.
        int days = Math.min(
                hearing.settings().value(Parameters.EXCEPTIONAL_LOAN_DAYS),
                hearing.settings().value(Parameters.LOAN_DAYS));
        LocalDate last = hearing.day().plusDays(days);
        if (borrow.dueOn().isAfter(last)) {
            hearing.lacking("3.5.5", new Remedy.ReturnBy(last));
        }

        // 3.5.5: that officer owes keeping, delivering and recovering it, besides the return of 3.5.1.
        borrow.deliverer()
                .ifPresent(officer -> hearing.owe(hearing.owed("3.5.5")
                        .debtor(Debtor.of(officer))
                        .due(borrow.dueOn())
                        .addDischargedBy(Return.KIND.code())
                        .build()));
    }
}

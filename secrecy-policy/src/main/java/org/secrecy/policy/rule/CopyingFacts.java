package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.language.Phrase;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** The vocabulary of copying. Thread-safe. */
public final class CopyingFacts {

    private static final Phrase SETTLE_FIRST =
            Phrase.of("先将复印件{0}归还、销毁或报告下落", "have {0} returned, destroyed or reported first");

    /** The machine on which the copies are made. */
    public static final Fact<Copy, Machine> MACHINE =
            Fact.of("复印设备", "machine", matter -> Optional.of(matter.action().machine()));

    /** Printing staff operate the machine. */
    public static final Requirement<Copy> PRINTING_STAFF_OPERATE = Role.<Copy>of(
                    "operatedBy", "操作人", "operator", act -> Optional.of(act.operator()))
            .isA(Post.PRINTING_STAFF);

    /** Whether the carrier is one whose copying is approved: 机密, 秘密, or a superior's speech or the like that is not open. */
    public static final Question<Copy> NEEDS_APPROVAL_TO_COPY = Question.of(
            Phrase.of(
                    "载体为机密、秘密级或未公开的上级内部讲话等",
                    "the carrier is highly secret, secret, or an internal speech that is not open"),
            Phrase.of("载体不属复印须经同意的范围", "the carrier is none whose copying is approved"),
            matter -> matter.concerns(carrier -> needsApproval(matter, carrier)));

    /** The director in charge approves. */
    public static final Requirement<Action> DIRECTOR_IN_CHARGE_APPROVES =
            ApprovalFacts.approvalBy(Post.DIRECTOR_IN_CHARGE);

    private static final Wanted DIRECTOR_IN_CHARGE = Wanted.of(Post.DIRECTOR_IN_CHARGE);

    private static final Quantity<Copy> COPIES = Quantity.of(
            "复印份数", "number of copies", matter -> matter.action().copies().size());

    /** The most that one counting approval still allows; approvals do not add up. */
    private static final Quantity<Copy> COPIES_LEFT =
            Quantity.of("批准尚余的份数", "number that the approval still allows", matter -> mostLeft(matter));

    /** No more copies are made than the approval still allows. */
    public static final Requirement<Copy> WITHIN_WHAT_IS_APPROVED = COPIES.atMost(COPIES_LEFT)
            .curedBy(matter -> new Remedy.LimitCopies(COPIES_LEFT.in(matter), COPIES.in(matter)));

    /** Every copy of the original is accounted for: kept, sent on, destroyed, or reported missing. */
    public static final Requirement<Archive> COPIES_ARE_ACCOUNTED_FOR = Question.<Archive>of(
                    Phrase.of("各复印件均已归还、销毁或报告下落", "every copy is accounted for"),
                    Phrase.of("尚有复印件在外或下落未明", "some are out or unaccounted for"),
                    matter -> Iterables.all(copies(matter), CopyStanding::isAccountedFor))
            .isTrue()
            .curedBy(matter -> settledFirst(unaccounted(matter)));

    private CopyingFacts() {}

    private static Remedy settledFirst(ImmutableList<CarrierId> copies) {
        return new Remedy.SettleFirst(copies, SETTLE_FIRST.with(copies));
    }

    private static int mostLeft(Matter<? extends Copy> matter) {
        int most = 0;
        ImmutableList<Approval> approvals = matter.action().approvals();
        for (int index = 0; index < approvals.size(); index++) { // an iterator would be made at every decision
            if (ApprovalCheck.counts(approvals.get(index), DIRECTOR_IN_CHARGE, matter)) {
                most = Math.max(most, left(matter, approvals.get(index)));
            }
        }
        return most;
    }

    private static boolean needsApproval(Matter<? extends Copy> matter, Carrier carrier) {
        Optional<SecrecyLevel> level = carrier.classification().levelOn(matter.day());
        boolean speech = carrier.internalSpeech()
                && carrier.classification().gradeOn(matter.day()) != Grade.OPEN
                && matter.settings().value(Parameters.COPY_APPROVAL_OF_SPEECHES);
        return speech || level.filter(value -> value != SecrecyLevel.TOP_SECRET).isPresent();
    }

    private static int left(Matter<? extends Copy> matter, Approval approval) {
        int granted = approval.copies().orElse(0);
        ImmutableList<CopyGrant> grants = CarrierFacts.custodyOf(matter).grants();
        for (int index = 0; index < grants.size(); index++) { // an iterator would be made at every decision
            CopyGrant grant = grants.get(index);
            if (grant.approval().equals(approval.id())) {
                return granted - grant.made(); // less than none where too many were made
            }
        }
        return granted;
    }

    private static ImmutableList<CopyStanding> copies(Matter<? extends Archive> matter) {
        return matter.custody().map(Custody::copies).orElseGet(ImmutableList::of);
    }

    private static ImmutableList<CarrierId> unaccounted(Matter<? extends Archive> matter) {
        return copies(matter).stream()
                .filter(copy -> !copy.isAccountedFor())
                .map(CopyStanding::carrier)
                .collect(ImmutableList.toImmutableList());
    }
}

package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** Chapter 9, copying. */
final class ChapterNine {

    private ChapterNine() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof Copy copy) {
            hearing.custody().ifPresent(original -> copying(hearing, copy, original));
            machine(hearing, copy);
        }
        if (hearing.act() instanceof Archive) {
            hearing.custody().ifPresent(original -> archiving(hearing, original));
        }
    }

    private static void copying(Hearing hearing, Copy copy, Custody original) {
        // 9.1.1 Nothing top secret is copied, whoever approves.
        boolean topSecret =
                hearing.level().filter(SecrecyLevel.TOP_SECRET::equals).isPresent();
        if (topSecret) {
            hearing.covered();
            hearing.forbidden("9.1.1");
        }

        // 9.2.1 For what is highly secret or secret, and for internal speeches of superiors that are not open, the
        // director in
        // charge approves.
        boolean lowerLevel = hearing.isClassified() && !topSecret;
        if (lowerLevel || isSpeech(hearing, original.carrier())) {
            hearing.covered();
            if (hearing.isApprovedBy(Post.DIRECTOR_IN_CHARGE)) {
                number(hearing, copy, original);
            } else {
                hearing.lacking("9.2.1", hearing.approvalBy(Post.DIRECTOR_IN_CHARGE));
            }
        }

        // 9.3.1 Each copy of a classified carrier is registered on the day.
        // 9.3.2 Each is archived with the original, when the original is.
        if (hearing.isClassified()) {
            int days = hearing.settings().value(Parameters.COPY_REGISTER_DAYS);
            for (CarrierId made : copy.made()) {
                hearing.owe(hearing.owed("9.3.1")
                        .debtor(Debtor.of(Post.DIRECTOR_IN_CHARGE))
                        .subject(made.toString())
                        .due(hearing.day().plusDays(days))
                        .addDischargedBy("Register")
                        .build());
                hearing.owe(hearing.owed("9.3.2")
                        .debtor(Debtor.of(original.keeper()))
                        .subject(made.toString())
                        .addDischargedBy("Archive")
                        .build());
            }
        }
    }

    private static boolean isSpeech(Hearing hearing, Carrier carrier) {
        return carrier.internalSpeech()
                && carrier.classification().gradeOn(hearing.day()) != Grade.OPEN
                && hearing.settings().value(Parameters.COPY_APPROVAL_OF_SPEECHES);
    }

    /** 9.2.2 No more copies than approved: those made under an approval add up over all acts, approvals do not add up. */
    private static void number(Hearing hearing, Copy copy, Custody original) {
        int wanted = copy.copies().size();
        int most = 0;
        for (Approval approval : hearing.approvals(Wanted.by(Post.DIRECTOR_IN_CHARGE))) {
            int left = approval.copies().orElseThrow() - madeUnder(approval, original);
            most = Math.max(most, left);
        }
        if (wanted > most) {
            hearing.lacking("9.2.2", new Remedy.LimitCopies(most, wanted));
        }
    }

    private static int madeUnder(Approval approval, Custody original) {
        for (CopyGrant grant : original.grants()) {
            if (grant.approval().equals(approval.id())) {
                return grant.made();
            }
        }
        return 0;
    }

    private static void archiving(Hearing hearing, Custody original) {
        // 9.3.2 A classified original is not archived while a copy is out or unaccounted for.
        if (!hearing.isClassified()) {
            return;
        }
        hearing.covered();
        ImmutableList<CarrierId> unaccounted = original.copies().stream()
                .filter(copy -> !copy.isAccountedFor())
                .map(CopyStanding::carrier)
                .collect(ImmutableList.toImmutableList());
        if (!unaccounted.isEmpty()) {
            hearing.lacking("9.3.2", Cures.settleFirst(unaccounted, "have them returned, destroyed or reported"));
        }
    }

    private static void machine(Hearing hearing, Copy copy) {
        // 9.4.1 Only printing staff operate the colour copier.
        if (hearing.settings().value(Parameters.PRINTING_STAFF_MACHINES).contains(copy.machine())) {
            hearing.covered();
            if (!hearing.holds(copy.operator(), Post.PRINTING_STAFF)) {
                hearing.lacking("9.4.1", Cures.assign("operatedBy", Post.PRINTING_STAFF));
            }
        }
    }
}

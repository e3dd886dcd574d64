package org.secrecy.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;

/**
 * Does to a proposal what remedies ask, so that a test can see that they suffice: each does what it says and no more. People who are
 * needed are new ones, who state just the post that is asked for; a roster knows none of them.
 *
 * <p>An act is changed in its JSON tree, so that one way serves every kind. What changes the custody rather than the act stands in
 * {@link CustodyRemedies}, what satisfies each member that may have to be amended in {@link Amendments}. Thread-safe.
 */
public final class Remedies {

    /** An act on no document meets the book of whichever. */
    private static final DocumentNumber ANY_DOCUMENT = DocumentNumber.of("无", 2000, 1);

    private Remedies() {}

    /** The proposal after every remedy of the decision. */
    public static Proposal apply(Proposal proposal, Decision decision) {
        return apply(proposal, decision.remedies());
    }

    /** The act and its custody after every remedy of the decision: a remedy may settle something in custody first. */
    public static Proposal apply(CarrierAction action, Custody custody, Decision decision) {
        return apply(new Proposal(action, CustodyBook.of(custody)), decision);
    }

    /**
     * The act after every remedy of the decision, for an act that meets nothing in custody.
     *
     * @throws IllegalArgumentException if a remedy is to be sought in custody, or does not fit the act
     */
    @SuppressWarnings("unchecked") // an act that is read again is of the kind that was written
    public static <A extends Action> A apply(A action, Decision decision) {
        CustodyBook nothing =
                CustodyBook.empty(action instanceof DocumentAction onDocument ? onDocument.document() : ANY_DOCUMENT);
        Proposal cured = apply(new Proposal(action, nothing), decision);
        checkArgument(
                cured.book().custodies().isEmpty(),
                "the remedies must change the act alone, but these change a custody");
        return (A) cured.action();
    }

    /**
     * The proposal after these remedies.
     *
     * @throws IllegalArgumentException if one is none of this library's, or does not fit the act
     */
    public static Proposal apply(Proposal proposal, List<Remedy> remedies) {
        Proposal cured = proposal;
        for (Remedy remedy : remedies) {
            cured = apply(cured, remedy);
        }
        return cured;
    }

    private static Proposal apply(Proposal proposal, Remedy remedy) {
        ActTree act = ActTree.of(proposal.action());
        if (remedy instanceof Remedy.ObtainApproval obtain) {
            act.add("approvals", approval(proposal.action(), first(obtain.posts()), obtain.line(), obtain.copies()));
        } else if (remedy instanceof Remedy.ObtainOrganApproval obtain) {
            act.add(
                    "approvals",
                    begun(proposal.action(), 0)
                            .id("remedy-organ")
                            .organ("有关机关")
                            .organDocument("批件")
                            .body(first(obtain.bodies()))
                            .build());
        } else if (remedy instanceof Remedy.ProlongApproval prolong) {
            act.add("approvals", approval(proposal.action(), first(prolong.posts()), Optional.empty(), 0));
        } else if (remedy instanceof Remedy.Assign assign) {
            act.set(assign.member(), somebody(first(assign.posts())));
        } else if (remedy instanceof Remedy.SetLevel set) {
            act.set("level", set.level());
        } else if (remedy instanceof Remedy.SetPeriod set) {
            act.set("period", set.period());
        } else if (remedy instanceof Remedy.ReturnBy due) {
            act.set("dueOn", due.day());
        } else if (remedy instanceof Remedy.LimitCopies limit && proposal.action() instanceof Copy copy) {
            limit(act, copy, limit);
        } else if (remedy instanceof Remedy.SettleFirst settle) {
            return CustodyRemedies.settled(proposal, settle);
        } else if (remedy instanceof Remedy.Amend amend) {
            return amended(proposal, act, amend);
        } else {
            throw doesNotFit(proposal.action(), remedy);
        }
        return new Proposal(act.read(), proposal.book());
    }

    private static Proposal amended(Proposal proposal, ActTree act, Remedy.Amend amend) {
        Optional<Proposal> inCustody = CustodyRemedies.amended(proposal, amend);
        if (inCustody.isPresent()) {
            return inCustody.get();
        }
        Amendments.amend(act, proposal, amend);
        return new Proposal(act.read(), proposal.book());
    }

    /** Fewer copies where some may still be made, else an approval for as many as are wanted. */
    private static void limit(ActTree act, Copy copy, Remedy.LimitCopies limit) {
        if (limit.most() == 0) {
            act.add("approvals", approval(copy, Post.DIRECTOR_IN_CHARGE, Optional.empty(), limit.wanted()));
        } else {
            act.set("copies", copy.copies().stream().limit(limit.most()).toList());
        }
    }

    private static Approval approval(Action action, Post capacity, Optional<String> line, int copies) {
        return begun(action, copies)
                .id("remedy-" + capacity)
                .approver(somebody(capacity))
                .capacity(capacity)
                .line(line)
                .build();
    }

    /** An approval of this act, whoever gives it; of copying for so many copies, or as many as are made. */
    private static Approval.Builder begun(Action action, int copies) {
        Approval.Builder approval = Approval.builder()
                .act(action.kind().code())
                .addSubjects(action.subject())
                .applicant(action.actor())
                .givenAt(action.at().minus(Duration.ofHours(1)));
        if (action instanceof Copy copy) {
            approval.copies(Math.max(copies, copy.copies().size()));
        }
        return approval;
    }

    private static <T> T first(ImmutableSet<T> any) {
        return any.iterator().next();
    }

    /** Somebody new who holds just this post. */
    static Person somebody(Post post) {
        return Person.of("remedy-" + post, post.words().chinese(), post);
    }

    static IllegalArgumentException doesNotFit(Action action, Remedy remedy) {
        ActionKind kind = action.kind();
        return new IllegalArgumentException("the remedy must fit the act " + kind + ", but was "
                + remedy.words().english());
    }
}

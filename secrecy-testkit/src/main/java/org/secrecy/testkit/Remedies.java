package org.secrecy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.secrecy.action.Action;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;

/**
 * Does to a proposal what remedies ask, so that a test can see that they suffice. People who are needed are new ones, who hold just
 * the post that is asked for. Thread-safe.
 */
public final class Remedies {

    private static final int SUPERVISORS = 9;

    private Remedies() {}

    /** The proposal after every remedy of the decision. */
    public static Proposal apply(Proposal proposal, Decision decision) {
        return apply(proposal, decision.remedies());
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
        if (remedy instanceof Remedy.ObtainApproval obtain) {
            return approved(proposal, obtain.posts().iterator().next(), obtain.copies());
        }
        if (remedy instanceof Remedy.ProlongApproval prolong) {
            return approved(proposal, prolong.posts().iterator().next(), 0);
        }
        if (remedy instanceof Remedy.ReturnBy due && proposal.action() instanceof Borrow borrow) {
            return acting(
                    proposal, Borrow.builder().from(borrow).dueOn(due.day()).build());
        }
        if (remedy instanceof Remedy.Assign assign) {
            return acting(proposal, assigned(proposal.action(), assign));
        }
        if (remedy instanceof Remedy.Amend amend) {
            return amended(proposal, amend);
        }
        if (remedy instanceof Remedy.LimitCopies limit && proposal.action() instanceof Copy copy) {
            return limited(proposal, copy, limit);
        }
        if (remedy instanceof Remedy.SettleFirst settle) {
            return settled(proposal, settle.carriers());
        }
        throw doesNotFit(proposal.action(), remedy);
    }

    private static Proposal acting(Proposal proposal, Action action) {
        return new Proposal(action, proposal.book());
    }

    private static Proposal approved(Proposal proposal, Post capacity, int copies) {
        Action action = proposal.action();
        Approval.Builder approval = Approval.builder()
                .id("remedy-" + capacity)
                .act(action.kind().code())
                .addSubjects(action.subject())
                .applicant(action.actor())
                .approver(somebody(capacity))
                .capacity(capacity)
                .givenAt(action.at().minus(Duration.ofHours(1)));
        if (copies > 0) {
            approval.copies(copies);
        }
        return acting(proposal, approved(action, approval.build()));
    }

    private static Action approved(Action action, Approval approval) {
        if (action instanceof Borrow borrow) {
            return Borrow.builder().from(borrow).addApprovals(approval).build();
        }
        if (action instanceof Copy copy) {
            return Copy.builder().from(copy).addApprovals(approval).build();
        }
        if (action instanceof Destroy destroy) {
            return Destroy.builder().from(destroy).addApprovals(approval).build();
        }
        throw new IllegalArgumentException(
                "approvals must cure a borrowing, copying or destruction, but the act was " + action.kind());
    }

    private static Action assigned(Action action, Remedy.Assign assign) {
        Person person = somebody(assign.posts().iterator().next());
        if (action instanceof Borrow borrow) {
            return Borrow.builder().from(borrow).deliverer(person).build();
        }
        if (action instanceof Circulate circulate) {
            return Circulate.builder().from(circulate).bearer(person).build();
        }
        if (action instanceof Store store) {
            return Store.builder().from(store).keeper(person).build();
        }
        if (action instanceof Copy copy) {
            return Copy.builder().from(copy).operatedBy(person).build();
        }
        throw doesNotFit(action, assign);
    }

    private static Proposal amended(Proposal proposal, Remedy.Amend amend) {
        Action action = proposal.action();
        if (action instanceof Circulate circulate) {
            return inScope(proposal, circulate);
        }
        if (action instanceof Borrow borrow) {
            return acting(proposal, Borrow.builder().from(borrow).need("work").build());
        }
        if (action instanceof Receive receive) {
            return acting(
                    proposal,
                    Receive.builder().from(receive).settledWithSender("settled").build());
        }
        if (action instanceof Return back) {
            return acting(proposal, complete(back, custody(proposal, back)));
        }
        if (action instanceof Store store) {
            return acting(proposal, amended(store, amend));
        }
        if (action instanceof Destroy destroy) {
            return acting(proposal, amended(destroy, amend));
        }
        throw doesNotFit(action, amend);
    }

    private static Return complete(Return back, Custody custody) {
        return Return.builder()
                .from(back)
                .pages(custody.carrier().pages())
                .documents(custody.carrier().documents())
                .build();
    }

    private static Store amended(Store store, Remedy.Amend amend) {
        Store.Builder amended = Store.builder().from(store);
        switch (amend.member()) {
            case "cabinet" -> amended.cabinet(new Cabinet(Unit.office("办公室"), "1号柜", true));
            case "keeper" ->
                amended.keeper(Person.builder()
                        .from(somebody(Post.PART_TIME_SECRECY_OFFICER))
                        .unit(store.cabinet().unit())
                        .build());
            case "locked" -> amended.locked(true);
            default -> throw doesNotFit(store, amend);
        }
        return amended.build();
    }

    private static Destroy amended(Destroy destroy, Remedy.Amend amend) {
        Destroy.Builder amended = Destroy.builder().from(destroy);
        switch (amend.member()) {
            case "destructionList" -> amended.destructionList("1");
            case "noLongerNeeded" -> amended.noLongerNeeded(true);
            case "appraisedBy" -> amended.appraisedBy(somebody(Post.ARCHIVIST));
            case "supervisors" -> {
                for (int number = 1; number <= SUPERVISORS; number++) {
                    amended.addSupervisors(Person.of("supervisor-" + number, "监销人" + number));
                }
            }
            default -> throw doesNotFit(destroy, amend);
        }
        return amended.build();
    }

    /** Has the distribution changed, so that the reader is in scope. */
    private static Proposal inScope(Proposal proposal, Circulate circulate) {
        Custody custody = custody(proposal, circulate);
        Distribution wider = Distribution.builder()
                .from(custody.carrier().distribution())
                .addPeople(circulate.reader())
                .build();
        return replacing(
                proposal,
                Custody.builder()
                        .from(custody)
                        .carrier(Carrier.builder()
                                .from(custody.carrier())
                                .distribution(wider)
                                .build())
                        .build());
    }

    private static Proposal limited(Proposal proposal, Copy copy, Remedy.LimitCopies limit) {
        if (limit.most() == 0) {
            return approved(proposal, Post.DIRECTOR_IN_CHARGE, limit.wanted());
        }
        ImmutableSet<CopyNumber> fewer =
                copy.copies().stream().limit(limit.most()).collect(ImmutableSet.toImmutableSet());
        return acting(proposal, Copy.builder().from(copy).copies(fewer).build());
    }

    private static Proposal settled(Proposal proposal, ImmutableList<CarrierId> carriers) {
        Custody custody = custody(proposal, (CarrierAction) proposal.action());
        if (proposal.action() instanceof Archive) {
            Custody.Builder settled = Custody.builder().from(custody);
            settled.copies(custody.copies().stream()
                    .map(copy ->
                            carriers.contains(copy.carrier()) ? new CopyStanding(copy.carrier(), Stage.KEPT) : copy)
                    .toList());
            return replacing(proposal, settled.build());
        }
        return replacing(
                proposal,
                Custody.builder()
                        .from(custody)
                        .stage(Stage.KEPT)
                        .holder(Optional.empty())
                        .loan(Optional.empty())
                        .build());
    }

    private static Custody custody(Proposal proposal, CarrierAction action) {
        return proposal.book()
                .custody(action.carrier())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the carrier must be in custody, but " + action.carrier() + " is not"));
    }

    private static Proposal replacing(Proposal proposal, Custody custody) {
        Custody[] others = proposal.book().custodies().values().stream()
                .filter(other -> !other.id().equals(custody.id()))
                .toArray(Custody[]::new);
        return new Proposal(proposal.action(), CustodyBook.of(custody, others));
    }

    private static Person somebody(Post post) {
        return Person.of("remedy-" + post, post.words().chinese(), post);
    }

    private static IllegalArgumentException doesNotFit(Action action, Remedy remedy) {
        return new IllegalArgumentException("the remedy must fit the act " + action.kind() + ", but was "
                + remedy.words().english());
    }
}

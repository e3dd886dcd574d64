package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.secrecy.action.Action;
import org.secrecy.copying.Copy;
import org.secrecy.language.Phrase;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameter;

/** The vocabulary of approvals. Thread-safe. */
public final class ApprovalFacts {

    private static final String APPROVAL = "approval";
    private static final Phrase APPROVES = Phrase.of("取得{0}的有效批准", "approval is given by the {0}");
    private static final Phrase NO_APPROVAL =
            Phrase.of("应取得{0}的有效批准，但没有提出批准", "the {0} must approve, but no approval is put forward");
    private static final Phrase FLAWED = Phrase.of("应取得{0}的有效批准，但{1}", "the {0} must approve, but {1}");
    private static final Phrase FLAW = Phrase.of("批准“{0}”无效：{1}", "approval {0} does not count: {1}");
    private static final Phrase AND = Phrase.of("；", "; ");
    private static final Phrase OR = Phrase.of("或", " or the ");

    private ApprovalFacts() {}

    /** Somebody who holds this post approves; the remedy is to obtain that approval. */
    public static Requirement<Action> approvalBy(Post post) {
        Wanted wanted = Wanted.of(post);
        return approval(post, post.words(), matter -> wanted);
    }

    /** Somebody who holds the post that the profile names approves. */
    public static Requirement<Action> approvalByOne(Parameter<Post> post) {
        return approval(
                post, profile(post), matter -> Wanted.of(matter.settings().value(post)));
    }

    /** Somebody who holds one of the posts that the profile names approves. */
    public static Requirement<Action> approvalByAny(Parameter<ImmutableSet<Post>> posts) {
        return approval(
                posts, profile(posts), matter -> Wanted.ofAny(matter.settings().value(posts)));
    }

    /** The organ that is competent for the matter approves. */
    public static Requirement<Action> approvalByCompetentOrgan() {
        Wanted wanted = Wanted.ofBodies(ImmutableSet.of(Body.COMPETENT_ORGAN));
        return approval(Body.COMPETENT_ORGAN, Body.COMPETENT_ORGAN.words(), matter -> wanted);
    }

    /** One of the bodies that the profile names approves. */
    public static Requirement<Action> approvalByBody(Parameter<ImmutableSet<Body>> bodies) {
        return approval(
                bodies,
                profile(bodies),
                matter -> Wanted.ofBodies(matter.settings().value(bodies)));
    }

    /** A classification authority approves, or an organ in its place (provision 3.1.1). */
    public static Requirement<Action> approvalByAuthority() {
        Phrase words = Phrase.of("定密责任人或有权机关", "classification authority, or an organ that may classify,");
        Wanted wanted = Wanted.of(Post.CLASSIFICATION_AUTHORITY).or(Body.COMPETENT_ORGAN);
        return approval("authority or organ", words, matter -> wanted);
    }

    /** An organ that may give such a level approves, which serves for the classification authority as well (provision 3.1.1). */
    public static Requirement<Action> approvalByClassifyingOrgan() {
        return approvalByCompetentOrgan()
                .condition()
                .curedBy(matter -> new Remedy.ObtainOrganApproval(
                        ImmutableSet.of(Body.COMPETENT_ORGAN), ImmutableSet.of(Post.CLASSIFICATION_AUTHORITY)));
    }

    /** The leader in charge of the line of business approves; of what belongs to no line, whoever acts for that. */
    public static <A extends Action> Requirement<A> approvalByLeaderOf(
            Function<Matter<? extends A>, Optional<String>> line) {
        Phrase wanted = Phrase.of("该项业务的分管领导", "leader in charge of that line");
        return approval(line, wanted, matter -> Wanted.ofLeaderOf(line.apply(matter), matter));
    }

    private static boolean isApproved(Wanted wanted, Matter<?> matter) {
        ImmutableList<Approval> approvals = matter.action().approvals();
        for (int index = 0; index < approvals.size(); index++) { // an iterator would be made at every decision
            if (ApprovalCheck.counts(approvals.get(index), wanted, matter)) {
                return true;
            }
        }
        return false;
    }

    private static Phrase profile(Parameter<?> parameter) {
        return Phrase.of("参数" + parameter + "所列批准人", "one that the profile's " + parameter + " names");
    }

    private static <A extends Action> Requirement<A> approval(
            Object operand, Phrase words, Function<Matter<? extends A>, Wanted> wanted) {
        Condition<A> condition = Condition.of(
                APPROVAL,
                "by",
                operand,
                APPROVES.with(words),
                matter -> isApproved(wanted.apply(matter), matter),
                matter -> failure(matter, wanted.apply(matter)));
        return condition.curedBy(matter -> remedy(matter, wanted.apply(matter)));
    }

    private static Remedy remedy(Matter<?> matter, Wanted wanted) {
        if (wanted.posts().isEmpty()) {
            return new Remedy.ObtainOrganApproval(wanted.bodies(), ImmutableSet.of());
        }
        ImmutableSet<Post> capacities = wanted.capacities(matter);
        int copies = matter.action() instanceof Copy copy ? copy.copies().size() : 0;
        LocalDate last = null;
        ImmutableList<Approval> approvals = matter.action().approvals();
        for (int index = 0; index < approvals.size(); index++) { // an iterator would be made at every refusal
            Approval approval = approvals.get(index);
            if (ApprovalCheck.isOnlyTooShort(approval, wanted, matter)) {
                LocalDate day = approval.lastDay().orElseThrow();
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        return last == null || last.isBefore(matter.day())
                ? new Remedy.ObtainApproval(capacities, copies, wanted.line())
                : new Remedy.ProlongApproval(capacities, last);
    }

    private static Phrase failure(Matter<?> matter, Wanted wanted) {
        Phrase asked = Phrase.join(OR, ImmutableList.copyOf(Iterables.concat(wanted.posts(), wanted.bodies())));
        ImmutableList<Approval> approvals = matter.action().approvals();
        if (approvals.isEmpty()) {
            return NO_APPROVAL.with(asked);
        }
        ImmutableList.Builder<Phrase> flaws = ImmutableList.builder();
        for (Approval approval : approvals) {
            flaws.add(FLAW.with(approval.id(), ApprovalCheck.flaws(approval, wanted, matter)));
        }
        return FLAWED.with(asked, Phrase.join(AND, flaws.build()));
    }
}

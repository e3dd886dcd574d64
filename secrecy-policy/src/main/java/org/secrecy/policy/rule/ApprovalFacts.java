package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secrecy.action.Action;
import org.secrecy.copying.Copy;
import org.secrecy.language.Phrase;
import org.secrecy.office.Approval;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameter;

/** The vocabulary of approvals. Thread-safe. */
public final class ApprovalFacts {

    private static final String APPROVAL = "approval";
    private static final Phrase APPROVES = Phrase.of("有{0}的有效批准", "the {0} approves");
    private static final Phrase NO_APPROVAL =
            Phrase.of("应有{0}的有效批准，但没有提出批准", "the {0} must approve, but no approval is put forward");
    private static final Phrase FLAWED = Phrase.of("应有{0}的有效批准，但{1}", "the {0} must approve, but {1}");
    private static final Phrase FLAW = Phrase.of("批准“{0}”无效：{1}", "approval {0} does not count: {1}");
    private static final Phrase AND = Phrase.of("；", "; ");

    private ApprovalFacts() {}

    /** Somebody who holds this post approves; the remedy is to obtain that approval. */
    public static Requirement<Action> approvalBy(Post post) {
        return approval(post, post.words(), matter -> ImmutableSet.of(post));
    }

    /** Somebody who holds the post that the profile names approves. */
    public static Requirement<Action> approvalByOne(Parameter<Post> post) {
        return approval(
                post, profile(post), matter -> ImmutableSet.of(matter.settings().value(post)));
    }

    /** Somebody who holds one of the posts that the profile names approves. */
    public static Requirement<Action> approvalByAny(Parameter<ImmutableSet<Post>> posts) {
        return approval(posts, profile(posts), matter -> matter.settings().value(posts));
    }

    /** The approvals of the act that count where this post is asked for. */
    static ImmutableSet<Approval> counting(Post post, Matter<?> matter) {
        return matter.action().approvals().stream()
                .filter(approval ->
                        ApprovalCheck.flaws(approval, Set.of(post), matter).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Phrase profile(Parameter<?> parameter) {
        return Phrase.of("参数" + parameter + "所列职务", "one of the profile's " + parameter);
    }

    private static Requirement<Action> approval(
            Object operand, Phrase wanted, Function<Matter<? extends Action>, ImmutableSet<Post>> posts) {
        Condition<Action> condition = Condition.of(
                APPROVAL,
                "by",
                operand,
                APPROVES.with(wanted),
                matter -> matter.action().approvals().stream()
                        .anyMatch(approval -> ApprovalCheck.flaws(approval, posts.apply(matter), matter)
                                .isEmpty()),
                matter -> failure(matter, posts.apply(matter)));
        return condition.curedBy(matter -> remedy(matter, posts.apply(matter)));
    }

    private static Remedy remedy(Matter<? extends Action> matter, ImmutableSet<Post> posts) {
        ImmutableSet<Post> capacities = ApprovalCheck.capacities(posts, matter);
        int copies = matter.action() instanceof Copy copy ? copy.copies().size() : 0;
        return matter.action().approvals().stream()
                .filter(approval ->
                        ApprovalCheck.flaws(approval, posts, matter).equals(ImmutableSet.of(ApprovalFlaw.TOO_SHORT)))
                .flatMap(approval -> approval.lastDay().stream())
                .max(Comparator.naturalOrder())
                .filter(lastDay -> !lastDay.isBefore(matter.day()))
                .<Remedy>map(lastDay -> new Remedy.ProlongApproval(capacities, lastDay))
                .orElseGet(() -> new Remedy.ObtainApproval(capacities, copies));
    }

    private static Phrase failure(Matter<? extends Action> matter, ImmutableSet<Post> posts) {
        Phrase asked = Phrase.join(
                Phrase.of("或", " or the "), posts.stream().map(Post::words).toList());
        if (matter.action().approvals().isEmpty()) {
            return NO_APPROVAL.with(asked);
        }
        Phrase flaws = Phrase.join(
                AND,
                matter.action().approvals().stream()
                        .map(approval -> FLAW.with(
                                approval.id(),
                                ApprovalCheck.flaws(approval, posts, matter).stream()
                                        .map(ApprovalFlaw::words)
                                        .collect(Collectors.toList())))
                        .toList());
        return FLAWED.with(asked, flaws);
    }
}

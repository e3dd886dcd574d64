package org.secrecy.benchmark.byhand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.secrecy.action.Action;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;

/** Whether an approval counts: what costs least is asked first, the written subject last. */
final class Approvals {

    private Approvals() {}

    /** Whether somebody in one of these posts approved the act until that day. */
    static boolean anyBy(Set<Post> posts, Action act, LocalDate until) {
        for (Approval approval : act.approvals()) {
            if (counts(approval, posts, act, act.actor(), until)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the approval counts.
     *
     * @param executor who carries the act out, besides the actor, and may not approve either
     */
    static boolean counts(Approval approval, Set<Post> posts, Action act, Person executor, LocalDate until) {
        return inCapacity(approval, posts, act)
                && approval.act().equals(act.kind().code())
                && approval.applicant().is(act.actor())
                && inTime(approval, act.at(), until)
                && byAnother(approval, act.actor(), executor)
                && approval.subjects().contains(act.subject());
    }

    private static boolean inCapacity(Approval approval, Set<Post> posts, Action act) {
        Optional<Post> capacity = approval.capacity();
        return capacity.isPresent()
                && (posts.contains(capacity.get()) || (capacity.get() == Post.HEAD && holdsOne(act.actor(), posts)));
    }

    private static boolean holdsOne(Person person, Set<Post> posts) {
        for (Post post : person.posts()) {
            if (posts.contains(post)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inTime(Approval approval, Instant at, LocalDate until) {
        Optional<Instant> expires = approval.expiresAt();
        Optional<Instant> revoked = approval.revokedAt();
        Optional<LocalDate> lastDay = approval.lastDay();
        return !approval.givenAt().isAfter(at)
                && (expires.isEmpty() || at.isBefore(expires.get()))
                && (revoked.isEmpty() || revoked.get().isAfter(at))
                && (lastDay.isEmpty() || !lastDay.get().isBefore(until));
    }

    private static boolean byAnother(Approval approval, Person actor, Person executor) {
        Person approver = approval.approver().orElseThrow();
        return !approver.is(actor) && !approver.is(executor);
    }
}

package org.secrecy.action;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.secrecy.carrier.CarrierId;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;

/**
 * An act, proposed or done: who, when, and with which approvals.
 *
 * <p>In JSON the member {@code act} holds the {@linkplain ActionKind#code() name of the kind}. Implementations are immutable and
 * thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Action.KIND_MEMBER)
public interface Action {

    /** The member in which JSON names the kind of act. */
    String KIND_MEMBER = "act";

    /** The kind of this act. */
    ActionKind kind();

    /** What the act is done to, in its written form: what an approval must name among its subjects. */
    String subject();

    /** Whether the text names what the act is done to: {@code subject().equals(text)}, which kinds may tell without writing it. */
    default boolean isSubject(String text) {
        return subject().equals(text);
    }

    /** The carrier whose custody decides about this act; empty where the act meets no single one. */
    default Optional<CarrierId> carrierMet() {
        return Optional.empty();
    }

    /** The carriers whose custody begins with this act; none for most acts. */
    default ImmutableSet<CarrierId> carriersBegun() {
        return ImmutableSet.of();
    }

    /** Who acts. */
    Person actor();

    /** Whether the person carries this act out, and so may not approve it: the actor, and whoever else a kind of act names. */
    default boolean isCarriedOutBy(Person person) {
        return person.is(actor());
    }

    /** When. */
    Instant at();

    /** The approvals that the actor puts forward; none is an empty list. */
    ImmutableList<Approval> approvals();
}

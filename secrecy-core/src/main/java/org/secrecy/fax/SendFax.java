package org.secrecy.fax;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.foreign.AbroadAction;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Sending a fax (provisions 8.1 to 8.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface SendFax extends AbroadAction, FaxAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(SendFax.class, "发传真", "sending a fax");

    /** The number under which the fax sent is registered and filed. */
    CarrierId fax();

    /** To whom; not blank. */
    String recipient();

    /** Whether the content is a state secret, internal or open. */
    @Override
    Classification content();

    /** Whether it goes abroad: outside the border, Hong Kong, Macau and Taiwan included (provision 5.6). */
    @Override
    boolean abroad();

    /** Who operates the machine; the actor, unless somebody else is named. */
    Optional<Person> operatedBy();

    /** A builder; all but approvals and the operator is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return fax().toString();
    }

    @Override
    default boolean isSubject(String text) {
        return fax().isWritten(text);
    }

    /** Who operates the machine: the actor, unless somebody else is named. */
    @Override
    default Person operator() {
        return operatedBy().orElse(actor());
    }

    /** The recipient is named. */
    @Value.Check
    default void check() {
        checkArgument(!recipient().isBlank(), "the recipient must not be blank");
    }

    /** Builds a fax; not thread-safe. */
    final class Builder extends ImmutableSendFax.Builder {
        Builder() {}
    }
}

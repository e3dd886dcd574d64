package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Unit;
import org.secrecy.style.DomainStyle;

/** Receiving visitors; the actor is the host (provisions 5.1 and 5.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface HostVisitors extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(HostVisitors.class, "接待来访", "hosting visitors");

    /** The name by which the visit is known; not blank. */
    String visit();

    /** Whether it concerns the whole bureau. */
    boolean concernsWholeBureau();

    /** The unit that arranges it. */
    Unit arrangedBy();

    /** The parts of the visit; at least one. */
    ImmutableList<VisitPart> parts();

    /** A builder; all but approvals is required, and at least one part. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return visit();
    }

    /** The visit is named and has a part. */
    @Value.Check
    default void check() {
        checkArgument(!visit().isBlank(), "the name of the visit must not be blank");
        checkArgument(!parts().isEmpty(), "a visit must have at least one part, but had none");
    }

    /** Builds a hosting; not thread-safe. */
    final class Builder extends ImmutableHostVisitors.Builder {
        Builder() {}
    }
}

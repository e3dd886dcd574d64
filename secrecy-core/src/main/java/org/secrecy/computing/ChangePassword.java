package org.secrecy.computing;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.style.DomainStyle;

/** Changing a password; the actor is its user (provision 10.3.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface ChangePassword extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(ChangePassword.class, "更换口令", "changing the password");

    /** The account whose password it is; not blank. */
    String account();

    /** A builder; actor, instant and account are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return account();
    }

    /** The account is named. */
    @Value.Check
    default void check() {
        checkArgument(!account().isBlank(), "the account must not be blank");
    }

    /** Builds a change; not thread-safe. */
    final class Builder extends ImmutableChangePassword.Builder {
        Builder() {}
    }
}

package org.secrecy.computing;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.style.DomainStyle;

/** Telling somebody a password or network parameters (provision 10.3.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface DiscloseCredential extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(DiscloseCredential.class, "泄露口令或网络参数", "disclosing a credential");

    /** The account or network concerned; not blank. */
    String account();

    /** What is told. */
    Credential credential();

    /** Who is told; not blank. */
    String told();

    /** A builder; all but approvals is required. */
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

    /** Both are named. */
    @Value.Check
    default void check() {
        checkArgument(!account().isBlank(), "the account must not be blank");
        checkArgument(!told().isBlank(), "who is told must not be blank");
    }

    /** Builds a disclosure; not thread-safe. */
    final class Builder extends ImmutableDiscloseCredential.Builder {
        Builder() {}
    }
}

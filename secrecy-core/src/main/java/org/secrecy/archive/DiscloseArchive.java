package org.secrecy.archive;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Telling somebody what a file of the archive holds (provision 7.5.3). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface DiscloseArchive extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(DiscloseArchive.class, "透露档案内容", "disclosing the archive");

    /** Who is told. */
    Person told();

    /** Whether the matter concerns them by their work. */
    boolean related();

    /** A builder; carrier, actor, instant, who is told and whether related are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a disclosure; not thread-safe. */
    final class Builder extends ImmutableDiscloseArchive.Builder {
        Builder() {}
    }
}

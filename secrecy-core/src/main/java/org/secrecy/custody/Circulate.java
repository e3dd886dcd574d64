package org.secrecy.custody;

import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** Bringing a carrier to one reader, from one keeper back to another (provision 3.4). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Circulate extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Circulate.class, "传阅", "circulating");

    /** From whom it comes. */
    Person handedOverBy();

    /** Who brings it. */
    Person bearer();

    /** Who reads it. */
    Person reader();

    /** To whom it goes back. */
    Person goesBackTo();

    /** Whether it is read in the office. */
    boolean readInOffice();

    /** Whether the reader carries it about. */
    boolean carriedAbout();

    /** A builder; everything but approvals is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Builds a circulation; not thread-safe. */
    final class Builder extends ImmutableCirculate.Builder {
        Builder() {}
    }
}

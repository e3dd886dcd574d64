package org.secrecy.supervision;

import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** The secrecy training of a part-time secrecy officer (provision 2.4.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface Train extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(Train.class, "保密培训", "training");

    /** Who was trained. */
    Person officer();

    /** A builder; actor, instant and officer are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return officer().id();
    }

    /** Builds a training; not thread-safe. */
    final class Builder extends ImmutableTrain.Builder {
        Builder() {}
    }
}

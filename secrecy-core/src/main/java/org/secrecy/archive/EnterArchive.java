package org.secrecy.archive;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.style.DomainStyle;

/** Entering the store of the archive (provision 7.3.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface EnterArchive extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(EnterArchive.class, "进入档案库", "entering the archive");

    /** The archive. */
    Unit archive();

    /** What one has to do there, where that is stated. */
    @Value.Redacted
    Optional<String> errand();

    /** Who escorts, where somebody does. */
    Optional<Person> escort();

    /** A builder; actor, instant and archive are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return archive().name();
    }

    /** It is an archive, and a stated errand is not blank. */
    @Value.Check
    default void check() {
        checkArgument(
                archive().kind() == UnitKind.ARCHIVE,
                "what is entered must be an archive, but was %s",
                archive().kind());
        checkArgument(errand().map(text -> !text.isBlank()).orElse(true), "a stated errand must not be blank");
    }

    /** Builds an entering; not thread-safe. */
    final class Builder extends ImmutableEnterArchive.Builder {
        Builder() {}
    }
}

package org.secrecy.incident;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.RegulationTime;
import org.secrecy.office.Body;
import org.secrecy.style.DomainStyle;

/** Handing over a carrier that one has found; the actor is the finder (provision 2.5.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface HandOverFound extends CarrierAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(HandOverFound.class, "送交拾得载体", "handing over what was found");

    /** The day of finding; not after the day of the act. */
    LocalDate foundOn();

    /** To whom it is handed over, by name; not blank. */
    String recipient();

    /** What kind of body the recipient is; empty for an individual, and for a body of any other kind. */
    Optional<Body> body();

    /** A builder; carrier, actor, instant, day of finding and recipient are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** The recipient is named, and the finding is not after the act. */
    @Value.Check
    default void check() {
        checkArgument(!recipient().isBlank(), "the recipient must not be blank");
        checkArgument(
                !foundOn().isAfter(RegulationTime.day(at())),
                "the day of finding must not be after the day of the act, %s, but was %s",
                RegulationTime.day(at()),
                foundOn());
    }

    /** Builds a handing over; not thread-safe. */
    final class Builder extends ImmutableHandOverFound.Builder {
        Builder() {}
    }
}

package org.secrecy.foreign;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.office.Person;
import org.secrecy.style.DomainStyle;

/** The record of one reception (provision 5.3.1). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface RecordReception extends Action {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(RecordReception.class, "登记接待", "recording a reception");

    /** The name by which the visit is known; not blank. */
    String visit();

    /** The visitors; at least one. */
    ImmutableList<Visitor> visitors();

    /** What they came for; not blank. */
    String purpose();

    /** How long they stayed; not blank. */
    String lengthOfStay();

    /** Where they went; not blank. */
    String rangeOfActivity();

    /** Who received them; at least one. */
    ImmutableList<Person> hosts();

    /** A builder; everything is required. */
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

    /** None of it may be blank. */
    @Value.Check
    default void check() {
        checkArgument(!visit().isBlank(), "the name of the visit must not be blank");
        checkArgument(!visitors().isEmpty(), "a reception must name its visitors, but named none");
        checkArgument(!purpose().isBlank(), "the purpose of a reception must not be blank");
        checkArgument(!lengthOfStay().isBlank(), "the length of stay must not be blank");
        checkArgument(!rangeOfActivity().isBlank(), "the range of activity must not be blank");
        checkArgument(!hosts().isEmpty(), "a reception must name its hosts, but named none");
    }

    /** Builds a record; not thread-safe. */
    final class Builder extends ImmutableRecordReception.Builder {
        Builder() {}
    }
}

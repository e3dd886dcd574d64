package org.secrecy.computing;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.secrecy.action.ActionKind;
import org.secrecy.action.ContentAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.Classification;
import org.secrecy.style.DomainStyle;

/** Opening, editing or storing data (provision 10.2). Immutable and thread-safe. */
@Value.Immutable
@DomainStyle
public interface StoreData extends ContentAction {

    /** The kind of this act. */
    ActionKind KIND = ActionKind.of(StoreData.class, "处理存储数据", "storing data");

    /** The name by which the data are known; not blank. */
    @Value.Redacted
    String data();

    /** Whether the content is a state secret, internal or open. */
    @Override
    Classification content();

    /** What the data lie on. */
    Medium medium();

    /** The number of what they lie on, where that is itself a carrier (provision 10.2.2). */
    Optional<CarrierId> carrier();

    /** A builder; all but approvals and the carrier is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ActionKind kind() {
        return KIND;
    }

    @Override
    default String subject() {
        return data();
    }

    @Override
    default Optional<CarrierId> carrierMet() {
        return carrier();
    }

    /** The data are named. */
    @Value.Check
    default void check() {
        checkArgument(!data().isBlank(), "the name of the data must not be blank");
    }

    /** Builds a storing; not thread-safe. */
    final class Builder extends ImmutableStoreData.Builder {
        Builder() {}
    }
}

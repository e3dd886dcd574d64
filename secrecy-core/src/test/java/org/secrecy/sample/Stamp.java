package org.secrecy.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.List;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;

/** An act on a carrier that another unit added: no table of the library names it. */
public interface Stamp extends CarrierAction {

    ActionKind KIND = ActionKind.of(Stamp.class, "盖章", "stamping");

    /** The colour of the ink. */
    String ink();

    @Override
    default ActionKind kind() {
        return KIND;
    }

    /** Stamping the first copy of the sample document at that instant. */
    static Stamp at(Instant at) {
        return new Builder()
                .carrier(Samples.FIRST)
                .actor(Samples.LI)
                .at(at)
                .ink("红")
                .build();
    }

    /** A builder written by hand, as a unit without a code generator would have it. */
    final class Builder {
        private final List<Object> parts = Lists.newArrayList(null, null, null, null);
        private ImmutableList<Approval> approvals = ImmutableList.of();

        public Builder carrier(CarrierId carrier) {
            parts.set(0, carrier);
            return this;
        }

        public Builder actor(Person actor) {
            parts.set(1, actor);
            return this;
        }

        public Builder at(Instant at) {
            parts.set(2, at);
            return this;
        }

        public Builder ink(String ink) {
            parts.set(3, ink);
            return this;
        }

        public Builder approvals(List<Approval> list) {
            approvals = ImmutableList.copyOf(list);
            return this;
        }

        public Stamp build() {
            return new Value(
                    (CarrierId) parts.get(0),
                    (Person) parts.get(1),
                    (Instant) parts.get(2),
                    (String) parts.get(3),
                    approvals);
        }
    }

    /** The value. */
    record Value(CarrierId carrier, Person actor, Instant at, String ink, ImmutableList<Approval> approvals)
            implements Stamp {}
}

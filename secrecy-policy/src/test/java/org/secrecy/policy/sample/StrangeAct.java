package org.secrecy.policy.sample;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.secrecy.action.Action;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;

/** An act that is none of the library's: Li does something at noon, and nobody approves. */
public interface StrangeAct extends Action {

    @Override
    default String subject() {
        return "something";
    }

    @Override
    default Person actor() {
        return Sample.LI;
    }

    @Override
    default Instant at() {
        return Sample.NOON;
    }

    @Override
    default ImmutableList<Approval> approvals() {
        return ImmutableList.of();
    }
}

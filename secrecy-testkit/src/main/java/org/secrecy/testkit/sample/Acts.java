package org.secrecy.testkit.sample;

import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;

/** An act of every kind, under a short name of its own or by its kind. */
public interface Acts
        extends ClassifyingActs,
                DocumentActs,
                KeepingActs,
                IncidentActs,
                OutsideActs,
                MeetingActs,
                MachineActs,
                ArchiveActs {

    /**
     * The sample act of that kind: permitted by the standard policy, but for {@code DiscloseCredential}, which never is.
     *
     * @throws IllegalArgumentException if the kind is none of {@link org.secrecy.json.ActionKinds#standard()}
     */
    default Action act(ActionKind kind) {
        return ActTable.act(kind, this);
    }
}

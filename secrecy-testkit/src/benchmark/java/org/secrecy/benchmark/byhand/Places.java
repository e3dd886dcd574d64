package org.secrecy.benchmark.byhand;

import java.time.Instant;
import java.util.Optional;
import org.secrecy.action.KeeperAction;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.office.Unit;

/** Whether a carrier stands where an act assumes it. */
final class Places {

    private Places() {}

    /** Whether it came to stand there before the act. */
    static boolean inOrder(Custody custody, Instant at) {
        return !at.isBefore(custody.since());
    }

    /** Whether it is kept by the body that the act names, if any. */
    static boolean keptAsNamed(Custody custody, KeeperAction act) {
        Optional<Unit> named = act.keptBy();
        return named.isEmpty() || named.get().equals(custody.keeper());
    }

    /** Whether it is on loan from the archive. */
    static boolean lentByArchive(Custody custody) {
        return custody.stage() == Stage.ON_LOAN && custody.isArchived();
    }
}

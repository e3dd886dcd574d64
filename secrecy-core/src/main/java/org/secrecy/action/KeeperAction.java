package org.secrecy.action;

import java.util.Optional;
import org.secrecy.office.Unit;

/** An act on a carrier that may name the body which keeps it at present; then it must be that one (provision 1.2.2). */
public interface KeeperAction extends CarrierAction {

    /** The body that is taken to keep the carrier; empty where the act does not say. */
    Optional<Unit> keptBy();
}
